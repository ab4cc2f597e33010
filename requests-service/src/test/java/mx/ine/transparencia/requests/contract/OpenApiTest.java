package mx.ine.transparencia.requests.contract;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import mx.ine.transparencia.platform.testing.TestStack;
import mx.ine.transparencia.requests.TrainingTime;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(value = TrainingTime.class, restrictToAnnotatedClass = true)
class OpenApiTest {

    @Test
    void the_committed_contract_is_the_one_that_is_served() throws IOException {
        // in order of names: the order of what is served changes from build to build
        ObjectMapper sorted =
                new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        Object served =
                sorted.readValue(get("/api/requests/openapi?format=JSON").asString(), Object.class);
        String now = sorted.writerWithDefaultPrettyPrinter().writeValueAsString(served) + "\n";
        Committed.isStill("openapi.json", now);
    }

    @Test
    void every_operation_says_what_it_is_and_what_can_go_wrong() {
        List<Map<String, Object>> operations = operations();
        assertThat(operations).hasSizeGreaterThan(30);
        HashSet<Object> ids = new HashSet<>();
        for (Map<String, Object> operation : operations) {
            assertThat(operation).containsKeys("summary", "description", "tags", "operationId");
            assertThat(ids.add(operation.get("operationId"))).as("%s", operation).isTrue();
            assertThat(((Map<?, ?>) operation.get("responses")).containsKey("default")).isTrue();
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> operations() {
        Map<String, Map<String, Object>> paths =
                get("/api/requests/openapi?format=JSON").jsonPath().getMap("paths");
        List<Map<String, Object>> operations = new ArrayList<>();
        for (Map<String, Object> item : paths.values()) {
            item.forEach((method, operation) -> {
                if (List.of("get", "put", "post", "delete", "patch").contains(method)) {
                    operations.add((Map<String, Object>) operation);
                }
            });
        }
        return operations;
    }
}
