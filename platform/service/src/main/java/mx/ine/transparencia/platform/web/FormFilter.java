package mx.ine.transparencia.platform.web;

import jakarta.ws.rs.container.ResourceInfo;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Refuses forms whose texts are not text, or whose files are more than the method may take. */
final class FormFilter {

    @ServerRequestFilter
    @WithFormRead
    public void check(ResteasyReactiveContainerRequestContext request, ResourceInfo resource)
            throws IOException {
        var context = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        FormData form = context.getFormData();
        if (form == null) {
            return;
        }
        List<Violation> violations =
                StreamSupport.stream(form.spliterator(), false)
                        .filter(field -> !plain(field, form.get(field)))
                        .map(field -> new Violation(field, PlainText.REFUSAL))
                        .toList();
        if (!violations.isEmpty()) {
            throw new BadInput(violations);
        }
        BodyLimit limit = resource.getResourceMethod().getAnnotation(BodyLimit.class);
        if (limit != null && files(form) > limit.value()) {
            throw HttpFaults.tooLarge();
        }
    }

    private static long files(FormData form) throws IOException {
        long size = 0;
        for (String field : form) {
            for (FormValue value : form.get(field)) {
                size += value.isFileItem() ? value.getFileItem().getFileSize() : 0;
            }
        }
        return size;
    }

    private static boolean plain(String field, Collection<? extends FormValue> values) {
        return PlainText.isPlain(field)
                && values.stream()
                        .filter(value -> !value.isFileItem())
                        .allMatch(value -> PlainText.isPlain(value.getValue()));
    }
}
