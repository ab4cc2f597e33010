package mx.ine.transparencia.appeals;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.testing.TestStack;
import org.junit.jupiter.api.Test;

/** The service alone: its database, its health, its contract and its page. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AppealsServiceTest {
    @Inject Database database;

    @Test
    void it_migrates_its_own_database() {
        var failed =
                database.query(
                        "SELECT count(*) FROM outbox WHERE published_at IS NULL",
                        row -> row.getLong(1));

        assertThat(failed).containsExactly(0L);
    }

    @Test
    void it_is_healthy() {
        given().get("/q/health").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void its_contract_names_it_and_holds_no_page() {
        given().accept("application/json")
                .get("/api/appeals/openapi")
                .then()
                .statusCode(200)
                .body("openapi", containsString("3."))
                .body("paths.keySet().findAll { !it.startsWith('/api/') }.size()", equalTo(0));
    }

    @Test
    void its_page_says_what_is_not_there_yet_and_what_can_be_done_today() {
        var page =
                given().accept("text/html")
                        .get("/recursos")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();

        assertThat(page)
                .contains("Aún no disponible aquí")
                .contains("Qué puede hacer hoy")
                .contains("aria-current=\"page\"");
    }

    @Test
    void an_unknown_address_under_it_is_told_in_words() {
        given().accept("text/html")
                .get("/recursos/no-existe")
                .then()
                .statusCode(404)
                .body(containsString("No encontramos esa página"));
    }
}
