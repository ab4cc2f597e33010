package mx.ine.transparencia.requests.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.BadInput;
import mx.ine.transparencia.platform.web.EntityTags;
import mx.ine.transparencia.platform.web.Page;
import mx.ine.transparencia.platform.web.RateLimited;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Notifications that somebody carries out (Art. 47). */
@Path("/api/requests/v1/notifications")
@RolesAllowed({Roles.NOTIFIER, Roles.LIAISON_UNIT})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notifications", description = "Notificaciones que alguien practica (artículo 47)")
class NotificationResource {
    private final ErrandDesk desk;

    NotificationResource(ErrandDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            summary = "Las diligencias, la más urgente primero",
            description = "state=open (lo usual): por practicar; state=done: concluidas.")
    public Page<ErrandView> list(
            @QueryParam("state") @DefaultValue("open") String state,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        if (!state.equals("open") && !state.equals("done")) {
            throw new BadInput("state", "debe ser open o done");
        }
        return desk.page(state.equals("open"), after, limit).map(ErrandView::brief);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Una diligencia: a quién, dónde, qué se entrega y su historia",
            description = "Con datos personales: sólo para quien la practica (35-37).")
    public Response get(@PathParam("id") UUID id) {
        return tagged(desk.open(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.LIAISON_UNIT)
    @Operation(summary = "Ordena notificar a un área o partido por oficio o correo (47.1, 47.2)")
    public Response order(@Valid @NotNull NoticeInput input) {
        ErrandRow row = desk.order(input);
        return Response.created(URI.create("/api/requests/v1/notifications/" + row.id))
                .entity(ErrandView.brief(row))
                .tag(EntityTags.of(row.version))
                .build();
    }

    @POST
    @Path("/{id}/entries")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Asienta qué pasó: citatorio, entrega, negativa, ausencia... (47.3.III, 47.4)",
            description = "If-Match lleva el ETag de la versión consultada.")
    public Response write(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull Written written) {
        return tagged(desk.write(id, ifMatch, written));
    }

    @POST
    @Path("/{id}/documents")
    @RateLimited("upload")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Agrega la cédula o el citatorio firmados (47.4.b)")
    public Response attach(@PathParam("id") UUID id, @RestForm("file") FileUpload file) {
        if (file == null) {
            throw new BadInput("file", "Adjunte un archivo.");
        }
        desk.attach(id, file);
        return Response.noContent().build();
    }

    @GET
    @Path("/{id}/citation")
    @Produces("application/pdf")
    @Operation(summary = "El citatorio en PDF (47.3.III.b)")
    public Response citation(@PathParam("id") UUID id) {
        return desk.citation(id);
    }

    @GET
    @Path("/{id}/record")
    @Produces("application/pdf")
    @Operation(summary = "La cédula de notificación en PDF (47.4.a)")
    public Response record(@PathParam("id") UUID id) {
        return desk.record(id);
    }

    private Response tagged(ErrandRow row) {
        return Response.ok(desk.view(row)).tag(EntityTags.of(row.version)).build();
    }
}
