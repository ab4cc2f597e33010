package mx.ine.transparencia.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every exception that leaves a resource becomes a problem. */
final class ProblemMapper {

    private final ProblemResponses responses;

    ProblemMapper(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper({
        Throwable.class,
        WebApplicationException.class,
        ProblemException.class,
        ConstraintViolationException.class,
        ValidationException.class,
        JsonProcessingException.class,
        MismatchedInputException.class,
        InvalidDefinitionException.class,
        ForbiddenException.class
    })
    Response problem(Throwable thrown, RoutingContext request) {
        if (thrown instanceof WebApplicationException e && e.getResponse().getStatus() < 400) {
            return e.getResponse();
        }
        return responses.of(Faults.of(thrown), request);
    }

    /** People are sent to sign in; programs are told that they must. */
    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Uni<Response> signIn(SecurityException thrown, RoutingContext request) {
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        if (authenticator == null || !ProblemResponses.forPeople(request)) {
            return Uni.createFrom().item(problem(thrown, request));
        }
        return authenticator
                .getChallenge(request)
                .map(challenge -> challenged(challenge, thrown, request))
                .onFailure()
                .recoverWithItem(() -> responses.of(Faults.noSignIn(), request));
    }

    private Response challenged(ChallengeData challenge, Throwable thrown, RoutingContext request) {
        if (challenge == null || challenge.status != 302) {
            return problem(thrown, request);
        }
        Response.ResponseBuilder response = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> response.header(name.toString(), value));
        return response.build();
    }
}
