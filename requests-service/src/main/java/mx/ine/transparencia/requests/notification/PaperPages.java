package mx.ine.transparencia.requests.notification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import mx.ine.transparencia.platform.web.RateLimited;
import mx.ine.transparencia.requests.web.Html;

/** Whether a citation or record that somebody holds was issued here; it names nobody. */
@Path("/solicitudes/cedula/{id}/{code}")
@PermitAll
class PaperPages {
    private static final int NOT_FOUND = 404;
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Errands errands;
    private final Papers papers;

    PaperPages(Errands errands, Papers papers) {
        this.errands = errands;
        this.papers = papers;
    }

    @CheckedTemplate(basePath = "notification")
    static final class Templates {
        private Templates() {}

        /**
         * @param errand null when it was not issued here
         */
        static native TemplateInstance verified(ErrandView errand);
    }

    @GET
    @RateLimited("tracking")
    public Response verify(@PathParam("id") String id, @PathParam("code") String code) {
        boolean genuine = id.matches(ID) && papers.genuine(id, code);
        return (genuine ? errands.find(UUID.fromString(id)) : java.util.Optional.<ErrandRow>empty())
                .map(row -> Html.page(Templates.verified(ErrandView.brief(row))))
                .orElseGet(() -> Html.page(NOT_FOUND, Templates.verified(null)));
    }
}
