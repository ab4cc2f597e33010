package mx.ine.transparencia.requests.committee;

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
import java.util.UUID;
import java.util.stream.Stream;
import mx.ine.transparencia.pages.Form;
import mx.ine.transparencia.pages.FormToken;
import mx.ine.transparencia.pages.Option;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.requests.web.FormReading;
import mx.ine.transparencia.requests.web.Html;

/** Who sits in the Committee, and designations. */
@Path("/solicitudes/comite")
@RolesAllowed({Roles.COMMITTEE_SECRETARY, Roles.COMMITTEE_MEMBER, Roles.AUDITOR})
class MemberPages {
    private static final String PAGE = CommitteePages.HOME + "/integrantes";

    private final MemberService service;
    private final Members members;
    private final CommitteeDoing doing;
    private final FormToken token;
    private final Caller caller;

    MemberPages(
            MemberService service,
            Members members,
            CommitteeDoing doing,
            FormToken token,
            Caller caller) {
        this.service = service;
        this.members = members;
        this.doing = doing;
        this.token = token;
        this.caller = caller;
    }

    record View(
            List<Member> members,
            List<Option> seats,
            List<Option> ranks,
            boolean secretary,
            String told,
            Form form) {}

    @CheckedTemplate(basePath = "committee")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance members(View page);
    }

    @GET
    @Path("/integrantes")
    public Response show(@QueryParam("hecho") String done) {
        return Html.secret(
                Templates.members(
                        view(
                                Form.empty(),
                                done == null ? "" : "La designación quedó registrada.")));
    }

    @POST
    @Path("/integrantes")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response designate(MultivaluedMap<String, String> fields) {
        return doing.act(
                "designacion",
                Form.of(fields),
                MemberPages::designation,
                input -> {
                    service.designate(input, token.submission().orElse(null));
                    return PAGE + "?hecho=1";
                },
                form -> Templates.members(view(form, "")));
    }

    @POST
    @Path("/integrantes/{id}/fin")
    @RolesAllowed(Roles.COMMITTEE_SECRETARY)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("id") UUID id, MultivaluedMap<String, String> fields) {
        Form typed = Form.of(fields);
        return doing.act(
                "fin",
                typed,
                form -> new CommitteeInputs.End(form.date("until")),
                input -> {
                    service.end(id, input.until(), CommitteeDoing.tag(typed));
                    return PAGE + "?hecho=1";
                },
                form -> Templates.members(view(form, "")));
    }

    private static CommitteeInputs.Designation designation(FormReading form) {
        return new CommitteeInputs.Designation(
                form.choice("seat", Seat.class),
                form.text("alternate") != null,
                form.text("account"),
                form.text("name"),
                form.text("post"),
                form.choice("rank", Rank.class),
                form.text("designatedBy"),
                form.date("from"));
    }

    private View view(Form form, String told) {
        return new View(
                members.all(),
                Stream.of(Seat.values())
                        .map(s ->
                                new Option(s.name(), s.label(), "Designa " + s.designates() + "."))
                        .toList(),
                Stream.of(Rank.values()).map(r -> Option.of(r.name(), r.label())).toList(),
                caller.has(Roles.COMMITTEE_SECRETARY),
                told,
                form);
    }
}
