package mx.ine.transparencia.suite.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import mx.ine.transparencia.suite.api.Api;
import mx.ine.transparencia.suite.api.Case;
import mx.ine.transparencia.suite.api.Filings;
import mx.ine.transparencia.suite.api.Problems;
import mx.ine.transparencia.suite.running.BlackBox;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The same submission sent twice gives the same folio. */
@BlackBox
@Order(32)
class SentTwiceTest {

    @Test
    void one_after_the_other_gives_the_same_folio_and_key() {
        String idempotencyKey = UUID.randomUUID().toString();
        Case first = Api.accepted(post(idempotencyKey, Filings.ordinary()));
        Case second = Api.accepted(post(idempotencyKey, Filings.ordinary()));
        assertThat(second).isEqualTo(first);
    }

    @Test
    void at_the_same_time_gives_the_same_folio_and_key() {
        String idempotencyKey = UUID.randomUUID().toString();
        List<CompletableFuture<Response>> answers =
                IntStream.range(0, 8)
                        .mapToObj(_ ->
                                CompletableFuture.supplyAsync(
                                        () -> post(idempotencyKey, Filings.ordinary())))
                        .toList();
        assertThat(answers.stream().map(CompletableFuture::join).map(Api::accepted).distinct())
                .hasSize(1);
    }

    @Test
    void with_another_body_the_key_is_refused() {
        String idempotencyKey = UUID.randomUUID().toString();
        Api.accepted(post(idempotencyKey, Filings.ordinary()));
        Response other = post(idempotencyKey, Filings.with("searchHints", "otra cosa"));
        assertThat(Problems.check(other, 422).getString("type")).endsWith(":key-reused");
    }

    @Test
    void a_key_of_odd_shape_is_refused() {
        Problems.checkField(post("a".repeat(101), Filings.ordinary()), "Idempotency-Key");
    }

    private static Response post(String idempotencyKey, Map<String, Object> filing) {
        return Api.anybody()
                .header("Idempotency-Key", idempotencyKey)
                .body(filing)
                .post(Api.BASE + "/requests");
    }
}
