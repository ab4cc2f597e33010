package mx.ine.transparencia.suite.kill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mx.ine.transparencia.suite.api.Account;
import mx.ine.transparencia.suite.api.Api;
import mx.ine.transparencia.suite.events.Emitted;
import mx.ine.transparencia.suite.events.Topics;
import mx.ine.transparencia.suite.running.BlackBox;
import mx.ine.transparencia.suite.running.Clock;
import mx.ine.transparencia.suite.running.Parts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * requests-service is ended with {@code kill -9}, again and again, while 2,000 requests are filed:
 * nothing is lost and nothing is there twice.
 */
@BlackBox
@Order(10)
class KilledWhileFilingTest {
    private static final int FILINGS = Integer.getInteger("suite.filings", 2_000);
    private static final int PARALLEL = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static Storm storm;
    private static TreeSet<String> accepted;

    @BeforeAll
    static void file_while_it_is_killed() {
        Clock.openHours();
        long seed = Long.getLong("suite.seed", System.nanoTime());
        storm = Storm.of(FILINGS, PARALLEL);
        int kills = new Killer(seed).killWhile(storm);
        Parts.awaitReady(Parts.REQUESTS);
        System.out.printf(
                "%d filings accepted in %d tries, %d kills, seed %d%n",
                storm.accepted(), storm.tries(), kills, seed);
        assertThat(storm.wrong()).isEmpty();
        assertThat(kills).isGreaterThan(FILINGS / 200);
        accepted = new TreeSet<>(storm.folios());
    }

    @AfterAll
    static void end() {
        if (storm != null) {
            storm.close();
        }
    }

    @Test
    void everybody_got_a_folio_of_his_or_her_own() {
        assertThat(storm.folios()).hasSize(FILINGS).doesNotHaveDuplicates();
    }

    @Test
    void folios_are_consecutive() {
        long first = Long.parseLong(accepted.first());
        long last = Long.parseLong(accepted.last());
        assertThat(last - first + 1).isEqualTo(FILINGS);
    }

    @Test
    void the_register_has_each_of_them_once_and_no_other() {
        List<String> register = Register.folios();
        assertThat(register).doesNotHaveDuplicates().containsAll(accepted);
        String last = accepted.last();
        assertThat(register).filteredOn(folio -> folio.compareTo(last) > 0).isEmpty();
    }

    @Test
    void every_filing_reaches_a_consumer_as_one_event() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(filed().keySet()).containsAll(accepted));
        Map<String, Set<String>> ids = filed();
        assertThat(accepted).allSatisfy(folio -> assertThat(ids.get(folio)).hasSize(1));
    }

    @Test
    void the_record_of_each_is_whole() {
        String bearer = Api.bearer(Account.AUDITOR);
        try (Client client = new Client()) {
            List<String> broken =
                    accepted.parallelStream()
                            .filter(folio -> !intact(client, folio, bearer))
                            .toList();
            assertThat(broken).isEmpty();
        }
    }

    /**
     * The portal learns of requests by events alone: none is lost on the way, none counts twice.
     */
    @Test
    void the_figures_of_the_portal_count_them_all() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(figures()).isEqualTo(Register.byYear()));
    }

    private static Map<Integer, Long> figures() {
        List<Map<String, Number>> years =
                Api.anybody()
                        .get("/api/portal/v1/figures")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("years");
        return years.stream()
                .collect(
                        Collectors.toMap(
                                year -> year.get("year").intValue(),
                                year -> year.get("filed").longValue()));
    }

    private static boolean intact(Client client, String folio, String bearer) {
        return client.get(
                        Api.BASE + "/requests/" + folio + "/record",
                        Map.of("Authorization", bearer))
                .filter(answer -> answer.status() == 200)
                .filter(answer -> answer.json().path("intact").asBoolean())
                .filter(answer -> answer.json().path("entries").asInt() == 1)
                .isPresent();
    }

    /** The ids of the filed events of each folio: a duplicate has the same id. */
    private static Map<String, Set<String>> filed() {
        return Topics.requests().stream()
                .filter(event -> event.type().equals("request.filed.v1"))
                .collect(
                        Collectors.groupingBy(
                                Emitted::subject,
                                Collectors.mapping(Emitted::id, Collectors.toSet())));
    }
}
