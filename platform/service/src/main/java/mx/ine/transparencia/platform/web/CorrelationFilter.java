package mx.ine.transparencia.platform.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** One name for all that a request causes here and elsewhere: in the log and in its events. */
@Provider
@PreMatching
@Priority(1)
final class CorrelationFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String HEADER = "X-Correlation-Id";
    private static final String KEY = "correlationId";
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9-]{8,64}");

    @Override
    public void filter(ContainerRequestContext request) {
        String given = request.getHeaderString(HEADER);
        boolean usable = given != null && SHAPE.matcher(given).matches();
        String id = usable ? given : UUID.randomUUID().toString();
        MDC.put(KEY, id);
        request.setProperty(KEY, id);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(KEY) instanceof String id) {
            response.getHeaders().putSingle(HEADER, id);
        }
    }
}
