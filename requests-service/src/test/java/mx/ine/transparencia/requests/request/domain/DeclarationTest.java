package mx.ine.transparencia.requests.request.domain;

import static mx.ine.transparencia.requests.request.domain.Acts.ATTACHED;
import static mx.ine.transparencia.requests.request.domain.Acts.CONFIDENTIAL;
import static mx.ine.transparencia.requests.request.domain.Acts.CONFIDENTIAL_PART;
import static mx.ine.transparencia.requests.request.domain.Acts.DATA;
import static mx.ine.transparencia.requests.request.domain.Acts.DEA;
import static mx.ine.transparencia.requests.request.domain.Acts.DEOE;
import static mx.ine.transparencia.requests.request.domain.Acts.PARTY;
import static mx.ine.transparencia.requests.request.domain.Acts.RESERVED;
import static mx.ine.transparencia.requests.request.domain.Acts.SANCTIONS;
import static mx.ine.transparencia.requests.request.domain.Acts.answer;
import static mx.ine.transparencia.requests.request.domain.Acts.classify;
import static mx.ine.transparencia.requests.request.domain.Acts.day;
import static mx.ine.transparencia.requests.request.domain.Acts.declareNonexistent;
import static mx.ine.transparencia.requests.request.domain.Acts.decline;
import static mx.ine.transparencia.requests.request.domain.Acts.expire;
import static mx.ine.transparencia.requests.request.domain.Acts.extend;
import static mx.ine.transparencia.requests.request.domain.Acts.held;
import static mx.ine.transparencia.requests.request.domain.Acts.logSearch;
import static mx.ine.transparencia.requests.request.domain.Acts.nonexistent;
import static mx.ine.transparencia.requests.request.domain.Acts.petitionExtension;
import static mx.ine.transparencia.requests.request.domain.Acts.quote;
import static mx.ine.transparencia.requests.request.domain.Acts.resolve;
import static mx.ine.transparencia.requests.request.domain.Acts.searched;
import static mx.ine.transparencia.requests.request.domain.Acts.turn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mx.ine.transparencia.kernel.process.BrokenRule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What organs declare of what was asked of them (Art. 10-12, 25.3.IV-VI, 66). */
class DeclarationTest {

    private static final Life TURNED = Life.filed("2025-08-25").then(turn("2025-08-26", DEA));

    private static final Ground PARTYS =
            new Ground("11.4.III", Secrecy.RESERVED, Ground.Holder.PARTY);

    @Test
    @Tag("REQ-ORGAN-CLASSIFIED")
    void five_business_days_to_classify_and_then_it_is_before_the_committee() {
        assertThat(TURNED.due(1, "REQ-ORGAN-CLASSIFIED")).isEqualTo("2025-09-17");
        Life classified = TURNED.then(classify("2025-09-17", 1, RESERVED));
        assertThat(classified.status()).isEqualTo(Status.IN_COMMITTEE);
        assertThat(classified.running()).containsExactly("REQ-ANSWER");
    }

    @Test
    @Tag("REQ-ORGAN-CLASSIFIED")
    void classified_later_it_is_late_but_the_committee_has_it() {
        Life late = TURNED.then(classify("2025-09-18", 1, RESERVED));
        assertThat(late.status()).isEqualTo(Status.IN_COMMITTEE);
    }

    @Test
    void while_another_organ_searches_it_is_not_all_before_the_committee() {
        Life one =
                Life.filed("2025-08-25")
                        .then(turn("2025-08-26", DEA, DEOE), classify("2025-08-28", 1, RESERVED));
        assertThat(one.status()).isEqualTo(Status.TURNED);
        assertThat(one.then(decline("2025-08-29", 2)).status()).isEqualTo(Status.IN_COMMITTEE);
    }

    @Test
    void no_classification_without_a_ground() {
        assertThat(refused(reserved(List.of(), "Daño", "2030-01-01", "")))
                .isEqualTo(Rule.NO_GROUND);
    }

    @Test
    void a_ground_must_be_of_that_secrecy_and_of_that_holder() {
        assertThat(refused(reserved(List.of(SANCTIONS, DATA), "Daño", "2030-01-01", "")))
                .isEqualTo(Rule.WRONG_GROUND);
        assertThat(refused(reserved(List.of(PARTYS), "Daño", "2030-01-01", "")))
                .isEqualTo(Rule.WRONG_GROUND);
        Life party = TURNED.then(decline("2025-08-27", 1), turn("2025-08-27", PARTY));
        Classification strategy = reserved(List.of(PARTYS), "Daño", "2030-01-01", "");
        assertThat(party.then(classify("2025-08-28", 2, strategy)).status())
                .isEqualTo(Status.IN_COMMITTEE);
    }

    @Test
    void no_reserve_without_a_harm_test() {
        BrokenRule rule = refused(reserved(List.of(SANCTIONS), " ", "2030-01-01", ""));
        assertThat(rule).isEqualTo(Rule.NO_HARM_TEST);
        assertThat(rule.article()).isEqualTo("11.6");
    }

    @Test
    void no_reserve_without_a_period_or_a_condition_that_ends_it() {
        assertThat(refused(reserved(List.of(SANCTIONS), "Daño", "", " ")))
                .isEqualTo(Rule.NO_PERIOD);
        assertThat(refused(reserved(List.of(SANCTIONS), "Daño", "2025-08-28", "")))
                .isEqualTo(Rule.NO_PERIOD);
        Classification until = reserved(List.of(SANCTIONS), "Daño", "2025-08-29", "");
        assertThat(TURNED.then(classify("2025-08-28", 1, until)).status())
                .isEqualTo(Status.IN_COMMITTEE);
    }

    @Test
    void what_is_confidential_needs_neither_harm_nor_period() {
        assertThat(TURNED.then(classify("2025-08-28", 1, CONFIDENTIAL)).status())
                .isEqualTo(Status.IN_COMMITTEE);
    }

    @Test
    void a_part_is_not_classified_without_the_public_version_of_the_rest() {
        Classification part =
                new Classification(
                        Secrecy.CONFIDENTIAL,
                        List.of(DATA),
                        "",
                        Optional.empty(),
                        "",
                        Optional.of(held(0, quote(DeliveryMode.PLAIN_COPY, "0"))));
        BrokenRule rule = refused(part);
        assertThat(rule).isEqualTo(Rule.NO_PUBLIC_VERSION);
        assertThat(rule.article()).contains("25.3.V");
    }

    @Test
    @Tag("REQ-ORGAN-NONEXISTENT")
    void five_business_days_to_declare_that_it_does_not_exist() {
        assertThat(TURNED.due(1, "REQ-ORGAN-NONEXISTENT")).isEqualTo("2025-09-17");
        assertThat(TURNED.then(nonexistent("2025-09-17", 1)).status())
                .isEqualTo(Status.IN_COMMITTEE);
    }

    @Test
    void no_declaration_without_a_log_of_the_search() {
        BrokenRule rule = TURNED.refuses(declareNonexistent("2025-08-28", 1));
        assertThat(rule).isEqualTo(Rule.NO_SEARCH_LOG);
        assertThat(rule.article()).isEqualTo("25.3.VI");
        SearchEntry vague = new SearchEntry("Archivo", " ", day("2025-08-28"), "Titular", "Nada");
        assertThat(TURNED.refuses(declareNonexistent("2025-08-28", 1, vague)))
                .isEqualTo(Rule.NO_SEARCH_LOG);
    }

    @Test
    void a_search_is_not_of_a_day_to_come() {
        SearchEntry tomorrow = searched(day("2025-08-29"));
        assertThat(TURNED.refuses(declareNonexistent("2025-08-28", 1, tomorrow)))
                .isEqualTo(Rule.SEARCH_IN_FUTURE);
        assertThat(TURNED.refuses(logSearch("2025-08-28", 1, tomorrow)))
                .isEqualTo(Rule.SEARCH_IN_FUTURE);
    }

    @Test
    void the_log_may_be_kept_while_the_organ_searches() {
        Life declared =
                TURNED.then(
                        logSearch("2025-08-27", 1, searched(day("2025-08-27"))),
                        declareNonexistent("2025-08-28", 1));
        Turn turn = ((Stage.Searching) declared.stage()).progress().turns().getFirst();
        assertThat(turn.dossier().searches()).hasSize(1);
        assertThat(declared.refuses(logSearch("2025-08-29", 1, searched(day("2025-08-29")))))
                .isEqualTo(Rule.TURN_CONCLUDED);
    }

    @Test
    void no_extension_after_a_declaration_of_nonexistence() {
        Life declared =
                Life.filed("2025-08-25")
                        .then(turn("2025-08-26", DEA, DEOE), nonexistent("2025-08-28", 1));
        BrokenRule rule = declared.refuses(petitionExtension("2025-08-29", 2));
        assertThat(rule).isEqualTo(Rule.NO_EXTENSION_AFTER_NONEXISTENCE);
        assertThat(rule.article()).isEqualTo("25.3.VII");
        assertThat(declared.refuses(extend("2025-08-29", 2, 5)))
                .isEqualTo(Rule.NO_EXTENSION_AFTER_NONEXISTENCE);
        Life revoked = declared.then(resolve("2025-08-29", 1, Finding.REVOKE));
        assertThat(revoked.then(extend("2025-08-29", 2, 5)).due("REQ-ANSWER"))
                .isEqualTo("2025-10-07");
    }

    @Test
    void the_extension_is_also_for_what_the_committee_has_to_resolve() {
        Life extended =
                TURNED.then(classify("2025-08-28", 1, RESERVED), extend("2025-08-29", 1, 5));
        assertThat(extended.due("REQ-ANSWER")).isEqualTo("2025-10-07");
    }

    @Test
    void granted_by_silence_nothing_is_reserved_any_more_but_what_is_confidential_stays_so() {
        Life granted = TURNED.then(expire("2025-10-01", "REQ-ANSWER"));
        BrokenRule rule = granted.refuses(classify("2025-10-02", 1, RESERVED));
        assertThat(rule).isEqualTo(Rule.GRANTED_BEFORE);
        assertThat(rule.article()).isEqualTo("39.1");
        assertThat(granted.then(classify("2025-10-02", 1, CONFIDENTIAL_PART)).status())
                .isEqualTo(Status.DEEMED_GRANTED);
    }

    @Test
    @Tag("REQ-FICTA")
    void silence_does_not_open_what_was_classified_before() {
        Life granted =
                Life.filed("2025-08-25")
                        .then(
                                turn("2025-08-26", DEA, DEOE),
                                classify("2025-08-28", 1, RESERVED),
                                expire("2025-10-01", "REQ-ANSWER"),
                                answer("2025-10-02", 2, ATTACHED),
                                resolve("2025-10-03", 1, Finding.CONFIRM),
                                Acts.answerApplicant("2025-10-06"));
        assertThat(granted.status()).isEqualTo(Status.AVAILABLE);
        assertThat(granted.response().offered()).containsOnlyKeys(DeliveryMode.ELECTRONIC);
    }

    @Test
    void parties_are_asked_too_when_an_organ_declares_that_it_is_not_in_its_files() {
        Life declared = TURNED.then(nonexistent("2025-08-28", 1), turn("2025-08-28", PARTY));
        assertThat(declared.status()).isEqualTo(Status.TURNED);
    }

    private static BrokenRule refused(Classification classification) {
        return TURNED.refuses(classify("2025-08-28", 1, classification));
    }

    private static Classification reserved(
            List<Ground> grounds, String harm, String until, String condition) {
        return new Classification(
                Secrecy.RESERVED,
                grounds,
                harm,
                until.isEmpty() ? Optional.empty() : Optional.of(day(until)),
                condition,
                Optional.empty());
    }
}
