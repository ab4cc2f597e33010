package mx.ine.transparencia.platform.app;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import org.jboss.resteasy.reactive.RestForm;

@Path("/prueba")
@Produces(MediaType.TEXT_HTML)
class Pages {

    private final Caller caller;

    Pages(Caller caller) {
        this.caller = caller;
    }

    @GET
    @PermitAll
    public String open() {
        return "<p>abierta</p>";
    }

    @GET
    @Path("/bandeja")
    @RolesAllowed(Roles.LIAISON_UNIT)
    public String tray() {
        return "<p>bandeja de " + caller.name() + " " + caller.organ().orElse("-") + "</p>";
    }

    @POST
    @PermitAll
    public String write(@RestForm String text) {
        return "<p>" + text.length() + "</p>";
    }
}
