package mx.ine.transparencia.requests.classification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.ine.transparencia.pages.Form;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.ProblemException;
import mx.ine.transparencia.platform.web.RefusedException;
import mx.ine.transparencia.requests.classification.domain.ClassificationRule;
import mx.ine.transparencia.requests.classification.domain.Declassifier;
import mx.ine.transparencia.requests.classification.domain.EntryState;
import mx.ine.transparencia.requests.classification.domain.Ground;
import mx.ine.transparencia.requests.classification.domain.Secrecy;
import mx.ine.transparencia.requests.web.FormReading;
import mx.ine.transparencia.requests.web.Html;

/** An entry of the register, and what ends it (Art. 10.5, 10.6). */
@Path("/solicitudes/clasificacion/{id:[0-9a-f]+-[0-9a-f-]+}")
@RolesAllowed({
    Roles.ORGAN_LIAISON,
    Roles.LIAISON_UNIT,
    Roles.COMMITTEE_MEMBER,
    Roles.COMMITTEE_SECRETARY,
    Roles.AUDITOR
})
class EntryPages {
    private final EntryService service;
    private final EntryMattersService matters;
    private final EntryAccess access;
    private final Caller caller;

    EntryPages(
            EntryService service, EntryMattersService matters, EntryAccess access, Caller caller) {
        this.service = service;
        this.matters = matters;
        this.access = access;
        this.caller = caller;
    }

    /**
     * @param grounds code and text
     * @param mayEnd the cause may be said to have ceased
     * @param mayOpen the holder may declassify
     * @param mayPropose the Unit may put it before the Committee
     */
    record View(
            EntryView entry,
            List<String> grounds,
            boolean mayEnd,
            boolean mayOpen,
            boolean mayPropose,
            Form form,
            String told) {}

    @CheckedTemplate(basePath = "classification")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance entry(View view);
    }

    @GET
    public Response show(@PathParam("id") UUID id, @QueryParam("hecho") String done) {
        String told = done == null ? "" : "Listo: quedó en el registro.";
        return Html.secret(Templates.entry(view(id, Form.empty(), told)));
    }

    @POST
    @RolesAllowed({Roles.ORGAN_LIAISON, Roles.LIAISON_UNIT})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        FormReading reading = new FormReading(Form.of(fields));
        String reasons = reading.text("reasons");
        String act = reading.form().value("act");
        try {
            if (reasons == null && !act.equals("propose")) {
                reading.fail("reasons", "Escriba los motivos.");
            } else {
                act(access.open(id), act, reasons);
            }
        } catch (ProblemException refused) {
            reading.refused(refused);
        }
        return reading.form().valid()
                ? Html.seeOther(ClassificationPages.HERE + "/" + id + "?hecho=1")
                : Html.wrong(Templates.entry(view(id, reading.form(), "")));
    }

    private void act(Entry entry, String act, String reasons) {
        if (!access.holds(entry)) {
            throw new RefusedException(ClassificationRule.NOT_YOUR_ENTRY);
        }
        switch (act) {
            case "cause" -> service.endByCause(entry.id(), reasons, access.by());
            case "propose" -> {
                if (!caller.has(Roles.LIAISON_UNIT)) {
                    throw new RefusedException(ClassificationRule.NOT_YOUR_ENTRY);
                }
                matters.propose(entry.id(), access.by());
            }
            default -> {
                if (!caller.has(Roles.ORGAN_LIAISON)) {
                    throw new RefusedException(ClassificationRule.NOT_YOUR_ENTRY);
                }
                service.declassify(entry.id(), Declassifier.HOLDER, reasons, access.by());
            }
        }
    }

    private View view(UUID id, Form form, String told) {
        Entry entry = access.open(id);
        boolean inForce = entry.state() == EntryState.IN_FORCE;
        boolean holds = inForce && access.holds(entry);
        Map<String, Ground> all = Grounds.all();
        return new View(
                EntryView.of(entry),
                entry.classified().grounds().stream()
                        .map(code ->
                                all.containsKey(code) ? code + ": " + all.get(code).text() : code)
                        .toList(),
                holds && entry.classified().secrecy() == Secrecy.RESERVED,
                holds && caller.has(Roles.ORGAN_LIAISON),
                inForce && entry.declassifying() == null && caller.has(Roles.LIAISON_UNIT),
                form,
                told);
    }
}
