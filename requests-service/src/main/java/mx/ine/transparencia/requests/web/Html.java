package mx.ine.transparencia.requests.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

/** A page, or the way to one. */
public final class Html {
    private static final String TYPE = "text/html;charset=UTF-8";
    private static final int WRONG_FORM = 422;
    private static final int SEE_OTHER = 303;

    private Html() {}

    public static Response page(TemplateInstance page) {
        return page(Response.Status.OK.getStatusCode(), page);
    }

    /** The form again, with what was typed and what is wrong with it. */
    public static Response wrong(TemplateInstance page) {
        return page(WRONG_FORM, page);
    }

    public static Response page(int status, TemplateInstance page) {
        return Response.status(status).type(TYPE).entity(page.render()).build();
    }

    /** A page with what only its reader may know: no browser keeps a copy of it. */
    public static Response secret(TemplateInstance page) {
        return Response.ok(page.render(), TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    /** After a post: the page that shows what came of it, safe to load again. */
    public static Response seeOther(String path, NewCookie... cookies) {
        return Response.status(SEE_OTHER)
                .header(HttpHeaders.LOCATION, path)
                .cookie(cookies)
                .build();
    }
}
