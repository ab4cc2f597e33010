package mx.ine.transparencia.platform.web;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses addresses that are not text, and bodies larger than they may be, before they are read.
 */
@Provider
@Priority(100)
final class InputFilter implements ContainerRequestFilter {

    private final long maxText;

    @Context ResourceInfo resource;

    InputFilter(@ConfigProperty(name = "transparencia.body.max-text") MemorySize maxText) {
        this.maxText = maxText.asLongValue();
    }

    @Override
    public void filter(ContainerRequestContext request) {
        plain(request.getUriInfo().getPathParameters());
        plain(request.getUriInfo().getQueryParameters());
        long limit = limit(request.getMediaType());
        if (declared(request) > limit) {
            throw HttpFaults.tooLarge();
        }
        if (limit != Long.MAX_VALUE && request.hasEntity() && !isForm(request.getMediaType())) {
            request.setEntityStream(new Limited(request.getEntityStream(), limit));
        }
    }

    private static void plain(MultivaluedMap<String, String> parameters) {
        parameters.forEach((name, values) -> {
            if (!PlainText.isPlain(name) || !values.stream().allMatch(PlainText::isPlain)) {
                throw Faults.problem(
                        ProblemType.BAD_INPUT, "La dirección " + PlainText.REFUSAL + ".");
            }
        });
    }

    /** Files have the limit of their method, or the server's; the rest is text. */
    private long limit(MediaType type) {
        BodyLimit own = resource.getResourceMethod().getAnnotation(BodyLimit.class);
        if (own != null) {
            return own.value();
        }
        boolean stream = type != null && type.isCompatible(MediaType.APPLICATION_OCTET_STREAM_TYPE);
        return stream || isForm(type) ? Long.MAX_VALUE : maxText;
    }

    /** Read by the server before any stream of ours: its files are counted when they are there. */
    private static boolean isForm(MediaType type) {
        return type != null
                && (type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)
                        || type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE));
    }

    private static long declared(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    /** For a body whose length nobody declared. */
    private static final class Limited extends FilterInputStream {

        private long left;

        Limited(InputStream in, long limit) {
            super(in);
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw HttpFaults.tooLarge();
            }
        }
    }
}
