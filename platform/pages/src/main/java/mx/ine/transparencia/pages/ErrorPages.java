package mx.ine.transparencia.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import mx.ine.transparencia.platform.web.ErrorPage;
import mx.ine.transparencia.platform.web.Problem;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Errors as a person reads them; APIs keep their problems. */
@Singleton
final class ErrorPages implements ErrorPage {
    static final String HTML = "text/html;charset=UTF-8";
    private static final int FIRST_ERROR = 400;

    @CheckedTemplate(basePath = "pages")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance error(ErrorText page);
    }

    @Override
    public String html(Problem problem) {
        return html(ErrorText.of(problem));
    }

    /** An error that nobody put in words yet. */
    @ServerResponseFilter
    void show(ContainerRequestContext request, ContainerResponseContext response) {
        var told = response.hasEntity() && isHtml(response.getMediaType());
        if (response.getStatus() < FIRST_ERROR
                || told
                || Audience.of(request) == Audience.PROGRAM) {
            return;
        }
        response.setEntity(html(ErrorText.of(response.getStatus())), null, MediaType.valueOf(HTML));
        response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, HTML);
    }

    Response response(ErrorText page) {
        return Response.status(page.status()).type(HTML).entity(html(page)).build();
    }

    String html(ErrorText page) {
        return Templates.error(page).render();
    }

    private static boolean isHtml(MediaType type) {
        return type != null && type.isCompatible(MediaType.TEXT_HTML_TYPE);
    }
}
