package mx.ine.transparencia.requests.request;

import static mx.ine.transparencia.requests.Api.DEA;
import static mx.ine.transparencia.requests.Api.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.testing.TestStack;
import mx.ine.transparencia.requests.Api;
import mx.ine.transparencia.requests.FormBrowser;
import mx.ine.transparencia.requests.TrainingTime;
import org.junit.jupiter.api.Test;

/** The tray of an organ is read from its index; what is closed leaves it. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(value = TrainingTime.class, restrictToAnnotatedClass = true)
class TrayPlanTest {
    @Inject Database database;
    @Inject Tray tray;

    @Test
    void a_case_that_is_closed_leaves_the_tray_and_the_counts_of_its_organ() {
        TrainingTime.inHours();
        long before = all();
        Api.Filed filed = Api.file(Api.filing());
        filed.act(UNIT, "turns", Map.of("organs", List.of("DEA"))).then().statusCode(200);
        assertThat(all()).isEqualTo(before + 1);
        filed.actWithKey("withdrawal", Map.of("reason", "Ya la tengo.")).then().statusCode(200);
        assertThat(all()).isEqualTo(before);
        assertThat(new FormBrowser(DEA).get("/solicitudes/bandeja").asString())
                .doesNotContain(filed.folio());
    }

    @Test
    void the_groups_of_every_desk_add_up() {
        TrainingTime.inHours();
        Api.Filed filed = Api.file(Api.filing());
        filed.act(UNIT, "turns", Map.of("organs", List.of("DEA"))).then().statusCode(200);
        for (Tray.Desk desk : Tray.Desk.values()) {
            List<Tray.Count> counts = tray.counts(desk, "DEA");
            long parts = counts.stream().skip(1).mapToLong(Tray.Count::cases).sum();
            // weekends apart: what ends today is no part of this week's rest
            assertThat(parts).as(desk.name()).isEqualTo(counts.getFirst().cases());
        }
    }

    @Test
    void the_page_is_read_in_the_order_of_the_index() {
        String plan =
                QuarkusTransaction.requiringNew()
                        .call(() -> {
                            database.update("SET LOCAL enable_seqscan = off");
                            database.update("SET LOCAL enable_sort = off");
                            return String.join("\n", explained());
                        });
        assertThat(plan).contains("request_turn_tray").doesNotContain("Sort");
    }

    private List<String> explained() {
        return database.query(
                "EXPLAIN SELECT r.folio FROM request_turn t JOIN request r ON r.id = t.request_id"
                        + " WHERE t.status IN ('PENDING', 'REOPENED') AND NOT t.case_closed AND t.organ = 'DEA' AND"
                        + " coalesce(t.answer_due, DATE '9999-12-31') > DATE '2025-08-01' ORDER BY"
                        + " coalesce(t.answer_due, DATE '9999-12-31'), t.folio LIMIT 51",
                row -> row.getString(1));
    }

    private long all() {
        return tray.counts(Tray.Desk.ORGAN, "DEA").getFirst().cases();
    }
}
