package mx.ine.transparencia.platform.app;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import mx.ine.transparencia.kernel.process.BrokenRule;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.EntityTags;
import mx.ine.transparencia.platform.web.NotFoundProblem;
import mx.ine.transparencia.platform.web.Page;
import mx.ine.transparencia.platform.web.Paging;
import mx.ine.transparencia.platform.web.RateLimited;
import mx.ine.transparencia.platform.web.RefusedException;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/prueba/v1")
class ThingResource {

    enum Rule implements BrokenRule {
        STAGE,
        RULE,
        AUTHORITY;

        @Override
        public String reason() {
            return "No procede.";
        }

        @Override
        public String article() {
            return "25.1";
        }

        @Override
        public Kind kind() {
            return Kind.valueOf(name());
        }
    }

    private final Things things;
    private final Caller caller;

    ThingResource(Things things, Caller caller) {
        this.things = things;
        this.caller = caller;
    }

    @POST
    @Path("/things")
    @PermitAll
    public Map<String, String> create(
            @HeaderParam("Idempotency-Key") String key, @NotNull @Valid Thing thing) {
        return Map.of("id", things.create(key, thing));
    }

    @POST
    @Path("/claims")
    @PermitAll
    public Map<String, String> claim(
            @HeaderParam("Idempotency-Key") String key, @Valid Thing thing) {
        return Map.of("id", things.claim(key, thing));
    }

    @POST
    @Path("/failures")
    @PermitAll
    public void createAndFail(@HeaderParam("Idempotency-Key") String key, @Valid Thing thing) {
        things.createAndFail(key, thing);
    }

    @GET
    @Path("/things")
    @PermitAll
    public Page<Things.Kept> page(@RestQuery String after, @RestQuery Integer limit) {
        return things.page(Paging.of(after, limit, 1));
    }

    @GET
    @Path("/things/{id}")
    @PermitAll
    public Response one(@RestPath UUID id) {
        throw new NotFoundProblem();
    }

    @GET
    @Path("/versioned")
    @PermitAll
    public Response versioned() {
        return Response.ok(Map.of("version", 7)).tag(EntityTags.of(7)).build();
    }

    @PUT
    @Path("/versioned")
    @PermitAll
    public void change(@HeaderParam("If-Match") String ifMatch) {
        EntityTags.requireMatch(ifMatch, 7);
    }

    @POST
    @Path("/rules/{rule}")
    @PermitAll
    public void refuse(@RestPath Rule rule) {
        throw new RefusedException(rule);
    }

    @GET
    @Path("/boom")
    @PermitAll
    public String boom() {
        throw new IllegalStateException("ana@example.org no cabe");
    }

    @GET
    @Path("/twice")
    @PermitAll
    @RateLimited("twice")
    public String twice() {
        return "sí";
    }

    @GET
    @Path("/me")
    @RolesAllowed({Roles.LIAISON_UNIT, Roles.ORGAN_LIAISON})
    public Map<String, Object> me() {
        return Map.of(
                "id", caller.id(),
                "name", caller.name(),
                "roles", caller.roles(),
                "organ", caller.organ().orElse("none"));
    }

    @GET
    @Path("/anybody")
    @PermitAll
    public Map<String, Object> anybody() {
        return Map.of("anonymous", caller.anonymous(), "id", caller.id());
    }

    @GET
    @Path("/forgotten")
    public String forgotten() {
        return "nobody said who may read this";
    }
}
