package mx.ine.transparencia.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;

/**
 * Which roles may do what, said in words and in {@code x-roles}: the generated requirement lists
 * them where tools expect the scopes of OAuth, which they are not.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_PER_REQUEST)
public final class RolesInContract implements OASFilter {
    private static final String EXTENSION = "x-roles";
    private static final String SCHEME = "signIn";

    @Override
    public Operation filterOperation(Operation operation) {
        if (operation.getSecurity() == null || operation.hasExtension(EXTENSION)) {
            return operation;
        }
        TreeSet<String> roles = new TreeSet<>();
        operation
                .getSecurity()
                .forEach(required -> required.getSchemes().values().forEach(roles::addAll));
        if (!roles.isEmpty()) {
            operation.setSecurity(
                    List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME, List.of())));
            operation.addExtension(EXTENSION, List.copyOf(roles));
            operation.setDescription(
                    operation.getDescription() + " Papeles: " + String.join(", ", roles) + ".");
        }
        return operation;
    }
}
