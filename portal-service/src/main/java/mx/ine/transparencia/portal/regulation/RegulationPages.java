package mx.ine.transparencia.portal.regulation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import mx.ine.transparencia.platform.web.NotFoundProblem;

/** The article behind each citation, one click away. */
@Path("/reglamento")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class RegulationPages {
    private final Regulation regulation;

    RegulationPages(Regulation regulation) {
        this.regulation = regulation;
    }

    @CheckedTemplate(basePath = "regulation")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance index(List<Part> parts, List<String> transitory);

        static native TemplateInstance article(
                Article article, Optional<Article> before, Optional<Article> after);
    }

    @GET
    public TemplateInstance index() {
        return Templates.index(regulation.parts(), regulation.transitory());
    }

    @GET
    @Path("/{number: [0-9]{1,3}}")
    public TemplateInstance article(@PathParam("number") int number) {
        var article = regulation.article(number).orElseThrow(NotFoundProblem::new);
        return Templates.article(
                article, regulation.article(number - 1), regulation.article(number + 1));
    }
}
