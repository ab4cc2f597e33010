package mx.ine.transparencia.suite.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import mx.ine.transparencia.suite.api.Api;
import mx.ine.transparencia.suite.api.Case;
import mx.ine.transparencia.suite.api.Filings;
import mx.ine.transparencia.suite.api.Problems;
import mx.ine.transparencia.suite.running.BlackBox;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A wrong key and an unknown folio cannot be told apart: not by the answer, not by its time. */
@BlackBox
@Order(30)
class WrongKeyTest {
    private static final String WRONG = "AAAA-BBBB-CCCC-DDDD";
    private static final String UNKNOWN = "330031425999999";
    private static final int WARM_UP = 20;
    private static final int CALLS = 100;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/requests/%s",
                "/requests/%s/terms",
                "/requests/%s/timeline",
                "/requests/%s/documents",
                "/requests/%s/receipt",
                "/tracking/%s"
            })
    void get_the_same_answer(String path) {
        Case request = Api.file(Filings.ordinary());
        Response wrong = call(path, request.folio());
        Response unknown = call(path, UNKNOWN);
        Problems.check(wrong, 404);
        assertThat(unknown.asString()).isEqualTo(wrong.asString());
        assertThat(unknown.statusCode()).isEqualTo(wrong.statusCode());
        assertThat(unknown.contentType()).isEqualTo(wrong.contentType());
    }

    /** Compared by their medians, taken in turns; the bound is wide for a busy machine. */
    @Test
    void take_the_same_time() {
        Case request = Api.file(Filings.ordinary());
        List<Long> wrong = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (int i = 0; i < WARM_UP + CALLS; i++) {
            long one = time(request.folio());
            long other = time(UNKNOWN);
            if (i >= WARM_UP) {
                wrong.add(one);
                unknown.add(other);
            }
        }
        double ratio = (double) median(wrong) / median(unknown);
        assertThat(ratio).isBetween(0.5, 2.0);
    }

    @Test
    void acts_with_a_wrong_key_are_refused_alike() {
        Case request = Api.file(Filings.ordinary());
        Response wrong = withdraw(request.folio());
        Problems.check(wrong, 404);
        assertThat(withdraw(UNKNOWN).asString()).isEqualTo(wrong.asString());
        assertThat(request.status()).isEqualTo("RECEIVED");
    }

    private static Response withdraw(String folio) {
        return Api.withKey(WRONG)
                .header("If-Match", "\"1\"")
                .body("{}")
                .post(Api.BASE + "/requests/%s/withdrawal".formatted(folio));
    }

    private static Response call(String path, String folio) {
        return Api.withKey(WRONG).accept("*/*").get(Api.BASE + path.formatted(folio));
    }

    private static long time(String folio) {
        long start = System.nanoTime();
        call("/tracking/%s", folio).then().statusCode(404);
        return System.nanoTime() - start;
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
