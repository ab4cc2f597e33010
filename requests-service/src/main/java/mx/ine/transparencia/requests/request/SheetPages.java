package mx.ine.transparencia.requests.request;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import mx.ine.transparencia.pages.Form;
import mx.ine.transparencia.requests.web.Html;

/** The page of a case for the person who follows it. */
@Path("/solicitudes/seguimiento/{folio}")
@PermitAll
class SheetPages {
    private final FollowUp follow;
    private final FollowPass pass;
    private final TermsCalendar calendar;

    SheetPages(FollowUp follow, FollowPass pass, TermsCalendar calendar) {
        this.follow = follow;
        this.pass = pass;
        this.calendar = calendar;
    }

    @GET
    public Response show(@PathParam("folio") String folio, @QueryParam("hecho") String done) {
        if (!pass.opens(folio)) {
            return Html.page(FollowUpPages.Templates.key(Form.empty().with("folio", folio), ""));
        }
        FollowUp.Sheet sheet = follow.sheet(follow.file(folio), Form.empty(), told(done));
        return Html.secret(FollowUpPages.Templates.sheet(sheet));
    }

    /** For computers that others use too. */
    @POST
    @Path("/cerrar")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(@PathParam("folio") String folio) {
        return Html.seeOther(
                "/solicitudes/seguimiento",
                pass.close(FollowPass.COOKIE, folio),
                pass.close(FollowPass.FRESH, folio));
    }

    /** The person's own dates, for the calendar of a telephone. */
    @GET
    @Path("/plazos.ics")
    public Response calendar(@PathParam("folio") String folio) {
        if (!pass.opens(folio)) {
            return Html.seeOther(FollowPass.PAGES + folio);
        }
        return calendar.file(follow.file(folio));
    }

    private static String told(String done) {
        return switch (done == null ? "" : done) {
            case "aclarada" -> "Recibimos su aclaración. El plazo de respuesta empieza de nuevo.";
            case "modalidad" -> "Listo: cambiamos la forma de entrega.";
            case "desistida" -> "Registramos que se desistió. La solicitud quedó cerrada.";
            case "documentos" -> "Listo: agregamos lo que envió.";
            default -> "";
        };
    }
}
