package mx.ine.transparencia.requests.request;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import mx.ine.transparencia.pages.Form;
import mx.ine.transparencia.platform.documents.CaseDocument;
import mx.ine.transparencia.platform.documents.Downloads;
import mx.ine.transparencia.platform.web.NotFoundProblem;
import mx.ine.transparencia.platform.web.ProblemException;
import mx.ine.transparencia.platform.web.RateLimited;
import mx.ine.transparencia.requests.request.domain.DeliveryMode;
import mx.ine.transparencia.requests.request.domain.Status;
import mx.ine.transparencia.requests.web.FormReading;
import mx.ine.transparencia.requests.web.Html;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** What the person does with the request, from the page that follows it. */
@Path("/solicitudes/seguimiento/{folio}")
@PermitAll
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class FollowUpActPages {
    private final RequestService service;
    private final FollowUp follow;
    private final FollowPass pass;
    private final CaseFiles files;
    private final Uploads uploads;
    private final Downloads downloads;
    private final Validator validator;

    FollowUpActPages(
            RequestService service,
            FollowUp follow,
            FollowPass pass,
            CaseFiles files,
            Uploads uploads,
            Downloads downloads,
            Validator validator) {
        this.service = service;
        this.follow = follow;
        this.pass = pass;
        this.files = files;
        this.uploads = uploads;
        this.downloads = downloads;
        this.validator = validator;
    }

    /** The act itself, on what was read from the form. */
    private interface Doing {
        void on(FormReading reading, String ifMatch);
    }

    @POST
    @Path("/aclaracion")
    public Response clarify(
            @PathParam("folio") String folio, MultivaluedMap<String, String> fields) {
        return act(
                folio,
                "aclarada",
                Form.of(fields),
                (reading, ifMatch) -> {
                    var input = new Inputs.ClarificationAnswer(reading.text("text"));
                    if (reading.checked(input, validator) != null && reading.form().valid()) {
                        service.answerClarification(folio, ifMatch, input, Actor.APPLICANT);
                    }
                });
    }

    @POST
    @Path("/modalidad")
    public Response choose(
            @PathParam("folio") String folio, MultivaluedMap<String, String> fields) {
        return act(
                folio,
                "modalidad",
                Form.of(fields),
                (reading, ifMatch) -> {
                    DeliveryMode mode = reading.choice("mode", DeliveryMode.class);
                    if (mode == null) {
                        reading.fail("mode", "Elija una forma de entrega.");
                    } else {
                        var input = new Inputs.ModeInput(mode);
                        service.chooseMode(folio, ifMatch, input, Actor.APPLICANT);
                    }
                });
    }

    @POST
    @Path("/desistimiento")
    public Response withdraw(
            @PathParam("folio") String folio, MultivaluedMap<String, String> fields) {
        return act(
                folio,
                "desistida",
                Form.of(fields),
                (reading, ifMatch) -> {
                    var input = new Inputs.WithdrawalInput(reading.text("reason"));
                    if (reading.checked(input, validator) != null && reading.form().valid()) {
                        service.withdraw(folio, ifMatch, input, Actor.APPLICANT);
                    }
                });
    }

    /** What helps to find the information; one or several files. */
    @POST
    @Path("/documentos")
    @RateLimited("upload")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response attach(
            @PathParam("folio") String folio, @RestForm("files") List<FileUpload> sent) {
        return act(
                folio,
                "documentos",
                Form.empty(),
                (reading, _) -> {
                    List<FileUpload> chosen = Attached.of(sent);
                    if (chosen.isEmpty()) {
                        reading.fail("files", "Elija al menos un archivo.");
                    }
                    CaseFile file = follow.file(folio);
                    for (FileUpload upload : chosen) {
                        Attached.one(
                                reading,
                                upload,
                                () -> uploads.add(file, upload, null, Actor.APPLICANT));
                    }
                });
    }

    /** Downloading the answer is receiving it (31.1): that is why it is a post. */
    @POST
    @Path("/entrega/{id}")
    public Response receive(
            @PathParam("folio") String folio,
            @PathParam("id") String id,
            MultivaluedMap<String, String> fields) {
        if (!pass.opens(folio)) {
            return Html.seeOther(FollowPass.PAGES + folio);
        }
        CaseFile file = follow.file(folio);
        find(file, id);
        if (file.row().status == Status.AVAILABLE) {
            service.deliver(folio, Versions.tag(file.row().version), Actor.APPLICANT);
        }
        return Html.seeOther(FollowPass.PAGES + folio + "/documentos/" + id);
    }

    @GET
    @Path("/documentos/{id}")
    public Response document(@PathParam("folio") String folio, @PathParam("id") String id) {
        if (!pass.opens(folio)) {
            return Html.seeOther(FollowPass.PAGES + folio);
        }
        CaseFile file = follow.file(folio);
        CaseDocument document = find(file, id);
        boolean waits =
                file.row().status == Status.AVAILABLE && document.kind().equals(CaseFiles.ANSWER);
        return waits
                ? Html.seeOther(FollowPass.PAGES + folio)
                : downloads.attachment(document.document());
    }

    private CaseDocument find(CaseFile file, String id) {
        return files.find(file, id, Viewer.APPLICANT).orElseThrow(NotFoundProblem::new);
    }

    private Response act(String folio, String done, Form typed, Doing doing) {
        if (!pass.opens(folio)) {
            String unsent = typed.value("text") + typed.value("reason");
            return Html.wrong(FollowUpPages.Templates.key(typed.with("folio", folio), unsent));
        }
        FormReading reading = new FormReading(typed);
        try {
            doing.on(reading, Versions.tag(typed.value("version")));
        } catch (ProblemException refused) {
            Versions.told(reading, refused);
        }
        return reading.form().valid()
                ? Html.seeOther(FollowPass.PAGES + folio + "?hecho=" + done)
                : Html.wrong(
                        FollowUpPages.Templates.sheet(
                                follow.sheet(follow.file(folio), reading.form(), "")));
    }
}
