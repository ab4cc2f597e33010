package mx.ine.transparencia.requests.request;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import mx.ine.transparencia.platform.documents.CaseDocument;
import mx.ine.transparencia.platform.documents.Downloads;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.BadInput;
import mx.ine.transparencia.platform.web.NotFoundProblem;
import mx.ine.transparencia.platform.web.RateLimited;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The documents of a request. */
@Path("/api/requests/v1/requests/{folio}")
@PermitAll
@Tag(name = "documents", description = "Documentos y acuse de una solicitud")
class DocumentResource {
    private final CaseAccess access;
    private final CaseFiles files;
    private final Uploads uploads;
    private final Downloads downloads;
    private final Receipts receipts;

    DocumentResource(
            CaseAccess access,
            CaseFiles files,
            Uploads uploads,
            Downloads downloads,
            Receipts receipts) {
        this.access = access;
        this.files = files;
        this.uploads = uploads;
        this.downloads = downloads;
        this.receipts = receipts;
    }

    @GET
    @Path("/documents")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Los documentos que puede ver")
    public List<Views.DocumentView> list(
            @PathParam("folio") String folio, @HeaderParam(RequestResource.KEY) String key) {
        CaseAccess.Opened opened = access.open(folio, key);
        return files.of(opened.file(), opened.viewer());
    }

    @POST
    @Path("/documents")
    @RateLimited("upload")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Agrega un documento",
            description =
                    "La persona, con su clave, lo que ayude a localizar la información; un área,"
                            + " lo que entrega con su turno (turn), antes de responderlo: con kind,"
                            + " ANSWER (si no se indica), PUBLIC_VERSION o CLASSIFIED, que sólo ven"
                            + " la Unidad de Enlace, el área y el Comité (14, 25.3.V).")
    public Response add(
            @PathParam("folio") String folio,
            @HeaderParam(RequestResource.KEY) String key,
            @RestForm("file") FileUpload file,
            @RestForm("turn") Integer turn,
            @RestForm("kind") String kind) {
        Actor actor = access.actor(folio, key, Roles.LIAISON_UNIT, Roles.ORGAN_LIAISON);
        CaseAccess.Opened opened = access.open(folio, key);
        if (file == null) {
            throw new BadInput("file", "Adjunte un archivo.");
        }
        if (turn != null && key != null) {
            throw new BadInput("turn", "Sólo las áreas entregan documentos de un turno.");
        }
        if (turn == null && kind != null) {
            throw new BadInput("kind", "Sólo los documentos de un turno llevan carácter.");
        }
        CaseDocument added =
                uploads.add(opened.file(), file, turn, CaseFiles.kindOfTurn(kind), actor);
        Views.DocumentView view =
                files.of(opened.file(), opened.viewer()).stream()
                        .filter(document -> document.id().equals(added.id().toString()))
                        .findFirst()
                        .orElseThrow();
        return Response.created(URI.create(view.link())).entity(view).build();
    }

    @GET
    @Path("/documents/{id}")
    @Operation(summary = "Descarga un documento")
    public Response get(
            @PathParam("folio") String folio,
            @PathParam("id") String id,
            @HeaderParam(RequestResource.KEY) String key) {
        CaseAccess.Opened opened = access.open(folio, key);
        CaseDocument document =
                files.find(opened.file(), id, opened.viewer()).orElseThrow(NotFoundProblem::new);
        return downloads.attachment(document.document());
    }

    @GET
    @Path("/receipt")
    @Produces("application/pdf")
    @Operation(summary = "El acuse de recibo en PDF, con código QR para verificarlo")
    public Response receipt(
            @PathParam("folio") String folio, @HeaderParam(RequestResource.KEY) String key) {
        CaseAccess.Opened opened = access.open(folio, key);
        return receipts.pdf(opened.file(), key != null);
    }
}
