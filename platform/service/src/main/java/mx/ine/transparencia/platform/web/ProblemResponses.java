package mx.ine.transparencia.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Writes a problem: JSON to programs, a page to people. */
@ApplicationScoped
final class ProblemResponses {

    static final String JSON = "application/problem+json";
    static final String HTML = "text/html;charset=UTF-8";

    /** A problem written out. */
    record Written(String mediaType, String body) {}

    private final ObjectMapper mapper;
    private final Instance<ErrorPage> page;

    ProblemResponses(ObjectMapper mapper, Instance<ErrorPage> page) {
        this.mapper = mapper;
        this.page = page;
    }

    Response of(ProblemException thrown, RoutingContext request) {
        Written written = write(thrown.problem(), request);
        Response.ResponseBuilder response =
                Response.status(thrown.problem().status())
                        .header(HttpHeaders.CONTENT_TYPE, written.mediaType())
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .entity(written.body());
        thrown.headers().forEach(response::header);
        return response.build();
    }

    Written write(Problem problem, RoutingContext request) {
        if (forPeople(request)) {
            String html =
                    page.isResolvable() ? page.get().html(problem) : PlainErrorPage.html(problem);
            return new Written(HTML, html);
        }
        try {
            return new Written(JSON, mapper.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem that cannot be written", e);
        }
    }

    /** The API always speaks JSON; elsewhere, pages are for whoever can read them. */
    static boolean forPeople(RoutingContext request) {
        String accept = request.request().getHeader(HttpHeaders.ACCEPT);
        return !request.normalizedPath().startsWith("/api/")
                && accept != null
                && accept.contains("text/html");
    }
}
