package mx.ine.transparencia.requests.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import mx.ine.transparencia.platform.testing.TestStack;
import mx.ine.transparencia.requests.FormBrowser;
import mx.ine.transparencia.requests.TrainingTime;
import org.junit.jupiter.api.Test;

/** The pages that anybody reads. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
@QuarkusTestResource(value = TrainingTime.class, restrictToAnnotatedClass = true)
class PublicPagesTest {
    private final FormBrowser browser = new FormBrowser();

    @Test
    void the_start_says_what_can_be_done_and_how_long_it_takes() {
        assertThat(page("/solicitudes", 200)).contains("15 días hábiles como máximo");
    }

    @Test
    void the_calculator_counts_any_term_and_shows_each_day() {
        assertThat(page("/solicitudes/plazos?plazo=REQ-ANSWER&fecha=2025-08-25", 200))
                .contains("<time datetime=\"2025-09-30\">martes 30 de septiembre de 2025</time>")
                .contains("Primer periodo vacacional");
    }

    @Test
    void what_arrives_after_hours_counts_from_the_next_business_day() {
        assertThat(page("/solicitudes/plazos?plazo=REQ-ANSWER&fecha=2025-08-25&hora=19:30", 200))
                .contains("Llegó en día u hora inhábil")
                .contains("datetime=\"2025-10-01\"");
    }

    @Test
    void a_date_that_does_not_exist_is_told_at_its_field() {
        assertThat(page("/solicitudes/plazos?plazo=REQ-ANSWER&fecha=2025-02-30", 422))
                .contains("href=\"#f-fecha\"")
                .contains("2025-02-30");
    }

    @Test
    void the_notice_board_says_when_it_is_empty() {
        assertThat(page("/solicitudes/estrados", 200)).contains("Hoy no hay avisos publicados");
    }

    @Test
    void a_receipt_that_is_not_ours_is_not_confirmed() {
        assertThat(page("/solicitudes/acuse/330031425999999/0000", 404))
                .contains("No podemos confirmar este acuse");
    }

    private String page(String path, int status) {
        return browser.get(path).then().statusCode(status).extract().asString();
    }
}
