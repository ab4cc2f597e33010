package mx.ine.transparencia.requests.request.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/requests-process.md} as the committed table draws it. */
class ProcessPageTest {

    private static final CommittedFile PAGE = CommittedFile.at("../docs/requests-process.md");

    @Test
    void the_page_is_the_one_that_the_table_draws() {
        if (CommittedFile.writing()) {
            RequestMatrixTest.write_it_again_when_asked_to();
            PAGE.write(page().text());
        }
        assertThat(PAGE.text()).isEqualTo(page().text());
    }

    @Test
    void every_status_is_reached_from_a_filing() {
        assertThat(page().reachable()).containsExactlyInAnyOrder(Status.values());
    }

    @Test
    void a_request_ends_exactly_where_it_is_not_open() {
        List<Status> closed =
                Arrays.stream(Status.values()).filter(status -> !status.open()).toList();
        assertThat(page().ends()).containsExactlyInAnyOrderElementsOf(closed);
    }

    private static ProcessPage page() {
        return new ProcessPage(Matrix.parse(RequestMatrixTest.TABLE.text()));
    }
}
