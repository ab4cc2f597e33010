package mx.ine.transparencia.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/** What went wrong, told so that whoever asked can do something about it and learns no secret. */
final class Faults {

    private static final Logger LOG = Logger.getLogger(Faults.class);
    private static final int DEPTH = 12;

    private Faults() {}

    /** The problem in an exception or in what caused it; an unexpected one leaves a log line. */
    static ProblemException of(Throwable thrown) {
        Throwable at = thrown;
        for (int depth = 0; at != null && depth < DEPTH; depth++, at = at.getCause()) {
            ProblemException known = known(at);
            if (known != null) {
                return known;
            }
        }
        return unexpected(thrown);
    }

    private static ProblemException known(Throwable thrown) {
        return switch (thrown) {
            case ProblemException problem -> problem;
            case ConstraintViolationException e -> ViolationFaults.of(e);
            case WebApplicationException e -> HttpFaults.of(e);
            case JsonProcessingException e -> JsonFaults.of(e);
            case UnauthorizedException _, AuthenticationFailedException _ -> notSignedIn();
            case ForbiddenException _ ->
                    problem(ProblemType.FORBIDDEN, "Su cuenta no tiene la función que esto pide.");
            case OIDCException _ -> noSignIn();
            case OptimisticLockException _ -> EntityTags.stale();
            default -> TransientFaults.isTransient(thrown) ? unavailable(thrown) : null;
        };
    }

    static ProblemException notSignedIn() {
        return new ProblemException(
                Problem.of(ProblemType.NOT_SIGNED_IN, "Inicie sesión con su cuenta institucional."),
                Map.of("WWW-Authenticate", "Bearer"));
    }

    /** The provider of sign-in does not answer. */
    static ProblemException noSignIn() {
        return new ProblemException(
                Problem.of(
                        ProblemType.UNAVAILABLE,
                        "El inicio de sesión no está disponible por el momento. Lo público sigue"
                                + " en servicio."),
                Map.of("Retry-After", "10"));
    }

    static ProblemException problem(ProblemType type, String detail) {
        return new ProblemException(Problem.of(type, detail));
    }

    private static ProblemException unavailable(Throwable thrown) {
        LOG.warnf("Unavailable for now: %s", SafeTrace.of(thrown));
        return new ProblemException(
                Problem.of(
                        ProblemType.UNAVAILABLE,
                        "Nada se perdió: vuelva a intentarlo en unos segundos."),
                Map.of("Retry-After", "2"));
    }

    private static ProblemException unexpected(Throwable thrown) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf("Unexpected fault %s: %s", reference, SafeTrace.of(thrown));
        return new ProblemException(Problem.unexpected(reference));
    }
}
