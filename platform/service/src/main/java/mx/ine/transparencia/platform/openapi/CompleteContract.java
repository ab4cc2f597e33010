package mx.ine.transparencia.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Says in every service's contract what holds for all of them: what a problem looks like, what the
 * headers mean.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public final class CompleteContract implements OASFilter {
    private static final String PROBLEM = "Problem";
    private static final Map<String, String> HEADERS =
            Map.of(
                    "If-Match",
                            "El ETag de la versión que consultó; si otra persona la cambió: 412",
                    "Idempotency-Key", "Una clave por envío: repetirlo no lo duplica",
                    "Tracking-Key", "La clave de seguimiento del acuse, en lugar de una cuenta");

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getPaths() == null || contract.getPaths().getPathItems() == null) {
            return;
        }
        addComponents(contract);
        dropSchemasOfForms(contract);
        contract.setServers(List.of(OASFactory.createServer().url("/")));
        contract.getPaths().getPathItems().forEach(CompleteContract::complete);
    }

    private static void addComponents(OpenAPI contract) {
        if (contract.getComponents() == null) {
            contract.setComponents(OASFactory.createComponents());
        }
        contract.getComponents()
                .addSchema(PROBLEM, ProblemSchema.schema())
                .addResponse(PROBLEM, problem());
    }

    /** Pages take forms, and pages are in no contract. */
    private static void dropSchemasOfForms(OpenAPI contract) {
        List.copyOf(contract.getComponents().getSchemas().keySet()).stream()
                .filter(name -> name.startsWith("MultivaluedMap"))
                .forEach(contract.getComponents()::removeSchema);
    }

    private static APIResponse problem() {
        Schema reference = OASFactory.createSchema().ref(PROBLEM);
        return OASFactory.createAPIResponse()
                .description("Un problema (RFC 9457): qué pasó, con la regla y el artículo")
                .content(
                        OASFactory.createContent()
                                .addMediaType(
                                        "application/problem+json",
                                        OASFactory.createMediaType().schema(reference)));
    }

    private static void complete(String path, PathItem item) {
        item.getOperations()
                .forEach((method, operation) -> {
                    operation.setOperationId(id(method, path));
                    describe(operation);
                    operation.getResponses().setDefaultValue(reference());
                    if (!operation.getResponses().hasAPIResponse("400")) {
                        operation.getResponses().addAPIResponse("400", reference());
                    }
                });
    }

    /** {@code POST /api/requests/v1/requests/{folio}/turns} → {@code postRequestsFolioTurns}. */
    private static String id(PathItem.HttpMethod method, String path) {
        return method.name().toLowerCase(Locale.ROOT)
                + Stream.of(path.split("[/{}.-]"))
                        .skip(4)
                        .filter(part -> !part.isEmpty())
                        .map(part ->
                                part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                        .collect(Collectors.joining());
    }

    private static void describe(Operation operation) {
        if (operation.getDescription() == null) {
            operation.setDescription(operation.getSummary());
        }
        List<Parameter> parameters = operation.getParameters();
        if (parameters == null) {
            return;
        }
        for (Parameter parameter : parameters) {
            String meaning = HEADERS.get(parameter.getName());
            if (meaning != null && parameter.getDescription() == null) {
                parameter.setDescription(meaning);
            }
        }
    }

    private static APIResponse reference() {
        return OASFactory.createAPIResponse().ref(PROBLEM);
    }
}
