package mx.ine.transparencia.portal.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/** The search box of the header: pages, articles, and the way from a folio to its follow-up. */
@Path("/buscar")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class SearchPages {
    private static final Pattern FOLIO = Pattern.compile("\\d{15}");
    private static final int LONGEST = 200;

    private final SearchIndex index;

    SearchPages(SearchIndex index) {
        this.index = index;
    }

    @CheckedTemplate(basePath = "search")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance results(String asked, List<Place> found);
    }

    @GET
    public Response search(@QueryParam("q") String q) {
        var asked = q == null ? "" : q.strip();
        var digits = asked.replaceAll("[\\s-]", "");
        if (FOLIO.matcher(digits).matches()) {
            return Response.seeOther(URI.create("/solicitudes/seguimiento?folio=" + digits))
                    .build();
        }
        var text = asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
        return Response.ok(Templates.results(text, index.find(text))).build();
    }
}
