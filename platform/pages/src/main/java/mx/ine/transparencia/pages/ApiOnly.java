package mx.ine.transparencia.pages;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Keeps the pages of people out of the contract that programs read. */
public final class ApiOnly implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI contract) {
        var paths = contract.getPaths();
        if (paths == null || paths.getPathItems() == null) {
            return;
        }
        List.copyOf(paths.getPathItems().keySet()).stream()
                .filter(path -> !path.startsWith("/api/"))
                .forEach(paths::removePathItem);
    }
}
