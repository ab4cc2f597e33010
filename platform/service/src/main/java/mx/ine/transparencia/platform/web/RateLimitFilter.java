package mx.ine.transparencia.platform.web;

import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Counts the calls of each address; the gateway tells whose they are. */
@Provider
@RateLimited
@Priority(Priorities.AUTHENTICATION - 100)
final class RateLimitFilter implements ContainerRequestFilter {

    private final RateLimits limits;
    private final RoutingContext routing;

    @Context ResourceInfo resource;

    RateLimitFilter(RateLimits limits, RoutingContext routing) {
        this.limits = limits;
        this.routing = routing;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        SocketAddress address = routing.request().remoteAddress();
        limits.check(limit(), address == null ? "unknown" : address.hostAddress());
    }

    private String limit() {
        RateLimited onMethod = resource.getResourceMethod().getAnnotation(RateLimited.class);
        return onMethod != null
                ? onMethod.value()
                : resource.getResourceClass().getAnnotation(RateLimited.class).value();
    }
}
