package mx.ine.transparencia.pages;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Refuses a form post that another site may have caused: the browser must say that it comes from
 * this origin (when it says anything), and the form must carry its {@link FormToken}. APIs are not
 * concerned: they take no cookie.
 */
final class FormGuard {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final List<MediaType> FORMS =
            List.of(
                    MediaType.APPLICATION_FORM_URLENCODED_TYPE,
                    MediaType.MULTIPART_FORM_DATA_TYPE,
                    MediaType.TEXT_PLAIN_TYPE);

    private final FormToken tokens;
    private final ErrorPages errors;

    FormGuard(FormToken tokens, ErrorPages errors) {
        this.tokens = tokens;
        this.errors = errors;
    }

    @ServerRequestFilter
    @WithFormRead
    Optional<Response> guard(ResteasyReactiveContainerRequestContext request) {
        if (SAFE.contains(request.getMethod())
                || Audience.ofPath(request) == Audience.PROGRAM
                || !isForm(request)) {
            return Optional.empty();
        }
        if (sameOrigin(request.getHeaders()) && tokens.accept(token(request))) {
            return Optional.empty();
        }
        return Optional.of(errors.response(ErrorText.formRefused()));
    }

    /** A post without a body type is a form without fields: it is guarded too. */
    private static boolean isForm(ResteasyReactiveContainerRequestContext request) {
        var type = request.getMediaType();
        return type == null || FORMS.stream().anyMatch(type::isCompatible);
    }

    private static String token(ResteasyReactiveContainerRequestContext request) {
        var context = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        return (String) context.getFormParameter(FormToken.FIELD, true, false);
    }

    private static boolean sameOrigin(MultivaluedMap<String, String> headers) {
        var site = headers.getFirst("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        var origin = headers.getFirst("Origin");
        return origin == null || isHere(origin, headers);
    }

    /** Behind the gateway people see another host than ours: it tells which. */
    private static boolean isHere(String origin, MultivaluedMap<String, String> headers) {
        try {
            var authority = URI.create(origin).getAuthority();
            return authority != null
                    && (authority.equals(headers.getFirst(HttpHeaders.HOST))
                            || authority.equals(headers.getFirst("X-Forwarded-Host")));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
