package mx.ine.transparencia.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mx.ine.transparencia.kernel.calendar.BusinessCalendar;
import mx.ine.transparencia.kernel.process.BrokenRule;
import mx.ine.transparencia.kernel.regime.Regimes;
import mx.ine.transparencia.kernel.term.Terms;
import mx.ine.transparencia.platform.web.RefusedException;

/** Every component once, to look at and to test. */
@PermitAll
@Path("/galeria")
@Produces(MediaType.TEXT_HTML)
public class GalleryPages {
    private static final Terms TERMS =
            new Terms(BusinessCalendar.standard(), Regimes.standard().of("REGLAMENTO-2014"));
    private final FormToken token;

    GalleryPages(FormToken token) {
        this.token = token;
    }

    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance gallery(
                Form form,
                List<Option> options,
                List<TimelineItem> acts,
                LocalDate date,
                TermCard card,
                TermCard months);
    }

    @GET
    public TemplateInstance show() {
        return page(Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance post(MultivaluedMap<String, String> typed) {
        return page(
                Form.of(typed)
                        .failing("name", "Escriba su nombre")
                        .failing("description", "Diga qué información pide")
                        .failing("delivery", "Elija una forma de entrega")
                        .with("submission", token.submission().orElseThrow()));
    }

    @GET
    @Path("/falla")
    public String fail() {
        throw new IllegalStateException("the password of the database is 1234");
    }

    @GET
    @Path("/regla")
    public String breakRule() {
        throw new RefusedException(Once.EXTENDED_ONCE);
    }

    @GET
    @Path("/prohibida")
    public String forbid() {
        throw new ForbiddenException();
    }

    private enum Once implements BrokenRule {
        EXTENDED_ONCE;

        @Override
        public String reason() {
            return "Sólo puede ampliarse una vez.";
        }

        @Override
        public String article() {
            return "25.1";
        }

        @Override
        public Kind kind() {
            return Kind.RULE;
        }
    }

    private static TemplateInstance page(Form form) {
        var options =
                List.of(
                        new Option("ELECTRONIC", "Por internet", "Sin costo."),
                        Option.of("PLAIN_COPY", "Copia simple"));
        var acts =
                List.of(
                        new TimelineItem(
                                Instant.parse("2025-08-27T18:40:00Z"),
                                "Turnada a dos áreas",
                                "Dirección Ejecutiva de Administración y Dirección Ejecutiva de Organización"
                                        + " Electoral.",
                                "Unidad de Enlace",
                                List.of(
                                        "Cada área responde a más tardar el martes 23 de septiembre."),
                                List.of()),
                        new TimelineItem(
                                Instant.parse("2025-08-25T15:14:00Z"),
                                "Recibida por internet",
                                "",
                                "",
                                List.of(),
                                List.of(new DocumentLink("#", "Acuse de recibo", "PDF", 65_000))));
        var answer =
                TERMS.extend(
                        TERMS.start("REQ-ANSWER", LocalDate.of(2025, 8, 25)),
                        LocalDate.of(2025, 9, 24),
                        5);
        return Templates.gallery(
                form,
                options,
                acts,
                LocalDate.of(2025, 9, 15),
                TermCard.running("Le responderemos a más tardar el", TERMS.explain(answer), 3),
                TermCard.still(
                        "Recójala a más tardar el",
                        TERMS.explain(TERMS.start("REQ-COLLECT", LocalDate.of(2025, 9, 30))),
                        "Empieza cuando le respondamos"));
    }
}
