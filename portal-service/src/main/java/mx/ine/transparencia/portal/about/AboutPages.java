package mx.ine.transparencia.portal.about;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What people are told of the site itself: privacy (Art. 8.5, 35-37), accessibility, contact. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class AboutPages {
    private final Contact contact;

    AboutPages(Contact contact) {
        this.contact = contact;
    }

    @CheckedTemplate(basePath = "about")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance privacy();

        static native TemplateInstance accessibility();

        static native TemplateInstance contact(Contact contact);
    }

    @GET
    @Path("aviso-de-privacidad")
    public TemplateInstance privacy() {
        return Templates.privacy();
    }

    @GET
    @Path("accesibilidad")
    public TemplateInstance accessibility() {
        return Templates.accessibility();
    }

    @GET
    @Path("contacto")
    public TemplateInstance contact() {
        return Templates.contact(contact);
    }

    @GET
    @Path("robots.txt")
    @Produces(MediaType.TEXT_PLAIN)
    public String robots() {
        return """
        User-agent: *
        Disallow: /acceso/
        Disallow: /api/
        Disallow: /buscar
        Disallow: /solicitudes/bandeja
        Disallow: /solicitudes/seguimiento
        """;
    }
}
