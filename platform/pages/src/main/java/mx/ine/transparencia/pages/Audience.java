package mx.ine.transparencia.pages;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Locale;

/** Whom an answer is for: a person with a browser gets a page, a program gets a problem. */
enum Audience {
    PERSON,
    PROGRAM;

    static Audience of(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        return of(path, request.getHeaderString("Accept"));
    }

    static Audience ofPath(ContainerRequestContext request) {
        return ofPath(request.getUriInfo().getPath());
    }

    static Audience of(String path, String accept) {
        var likesPages = accept != null && accept.toLowerCase(Locale.ROOT).contains("text/html");
        return likesPages ? ofPath(path) : PROGRAM;
    }

    private static Audience ofPath(String path) {
        var absolute = path.startsWith("/") ? path : "/" + path;
        return absolute.startsWith("/api/") || absolute.startsWith("/q/") ? PROGRAM : PERSON;
    }
}
