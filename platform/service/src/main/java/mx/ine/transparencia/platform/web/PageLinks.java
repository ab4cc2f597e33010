package mx.ine.transparencia.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;

/** Tells the way to the next page in a {@code Link} header, and forbids caches what is private. */
@Provider
final class PageLinks implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            response.getHeaders().add(HttpHeaders.LINK, link(request, page.next()));
        }
        if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            response.getHeaders().add(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    /** Without a host: behind the gateway ours is not the one people see. */
    private static String link(ContainerRequestContext request, String next) {
        String query =
                UriBuilder.fromUri(request.getUriInfo().getRequestUri())
                        .replaceQueryParam("after", next)
                        .build()
                        .getRawQuery();
        return "<"
                + request.getUriInfo().getRequestUri().getRawPath()
                + "?"
                + query
                + ">; rel=\"next\"";
    }
}
