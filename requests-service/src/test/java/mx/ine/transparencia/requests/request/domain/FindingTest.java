package mx.ine.transparencia.requests.request.domain;

import static mx.ine.transparencia.requests.request.domain.Acts.ATTACHED;
import static mx.ine.transparencia.requests.request.domain.Acts.CONFIDENTIAL;
import static mx.ine.transparencia.requests.request.domain.Acts.CONFIDENTIAL_PART;
import static mx.ine.transparencia.requests.request.domain.Acts.DEA;
import static mx.ine.transparencia.requests.request.domain.Acts.DEOE;
import static mx.ine.transparencia.requests.request.domain.Acts.FREE_COPY;
import static mx.ine.transparencia.requests.request.domain.Acts.PARTY;
import static mx.ine.transparencia.requests.request.domain.Acts.RESERVED;
import static mx.ine.transparencia.requests.request.domain.Acts.answer;
import static mx.ine.transparencia.requests.request.domain.Acts.answerApplicant;
import static mx.ine.transparencia.requests.request.domain.Acts.answerConsent;
import static mx.ine.transparencia.requests.request.domain.Acts.answerConsultation;
import static mx.ine.transparencia.requests.request.domain.Acts.classify;
import static mx.ine.transparencia.requests.request.domain.Acts.consult;
import static mx.ine.transparencia.requests.request.domain.Acts.day;
import static mx.ine.transparencia.requests.request.domain.Acts.declareNonexistent;
import static mx.ine.transparencia.requests.request.domain.Acts.decline;
import static mx.ine.transparencia.requests.request.domain.Acts.expire;
import static mx.ine.transparencia.requests.request.domain.Acts.join;
import static mx.ine.transparencia.requests.request.domain.Acts.nonexistent;
import static mx.ine.transparencia.requests.request.domain.Acts.requireConsent;
import static mx.ine.transparencia.requests.request.domain.Acts.resolve;
import static mx.ine.transparencia.requests.request.domain.Acts.searched;
import static mx.ine.transparencia.requests.request.domain.Acts.turn;
import static org.assertj.core.api.Assertions.assertThat;

import mx.ine.transparencia.kernel.process.BrokenRule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the Committee does with what organs declared (Art. 13, 25.3.IV-VI, 27). */
class FindingTest {

    private static final Life TURNED = Life.filed("2025-08-25").then(turn("2025-08-26", DEA));
    private static final Life CLASSIFIED = TURNED.then(classify("2025-08-28", 1, RESERVED));
    private static final Life PERSONAL = TURNED.then(classify("2025-08-28", 1, CONFIDENTIAL));
    private static final Life NONEXISTENT = TURNED.then(nonexistent("2025-08-28", 1));
    private static final Life ASKED = PERSONAL.then(requireConsent("2025-08-29", 1));

    @Test
    @Tag("REQ-RESOLUTION-NOTIFY")
    void confirmed_it_is_notified_within_five_business_days_and_nothing_is_handed_over() {
        Life confirmed = CLASSIFIED.then(resolve("2025-09-17", 1, Finding.CONFIRM));
        assertThat(confirmed.status()).isEqualTo(Status.TURNED);
        assertThat(confirmed.due(1, "REQ-RESOLUTION-NOTIFY")).isEqualTo("2025-09-24");
        assertThat(confirmed.running()).doesNotContain("REQ-NOTIFY");
        Life denied = confirmed.then(answerApplicant("2025-09-18"));
        assertThat(denied.status()).isEqualTo(Status.DENIED);
        assertThat(denied.running()).isEmpty();
    }

    @Test
    void before_the_committee_resolves_there_is_no_answer() {
        assertThat(CLASSIFIED.refuses(answerApplicant("2025-08-29"))).isEqualTo(Rule.IN_COMMITTEE);
    }

    @Test
    void confirmed_in_part_its_public_version_is_the_answer() {
        Life notified =
                TURNED.then(
                        classify("2025-08-28", 1, CONFIDENTIAL_PART),
                        resolve("2025-09-17", 1, Finding.CONFIRM),
                        answerApplicant("2025-09-18"));
        assertThat(notified.status()).isEqualTo(Status.AVAILABLE);
    }

    @Test
    void modified_the_organ_owes_the_public_version_that_was_ordered_and_nothing_else() {
        Life ordered = CLASSIFIED.then(resolve("2025-09-17", 1, Finding.MODIFY));
        assertThat(ordered.status()).isEqualTo(Status.TURNED);
        assertThat(ordered.refuses(classify("2025-09-17", 1, RESERVED)))
                .isEqualTo(Rule.ACCESS_ORDERED);
        assertThat(ordered.refuses(answer("2025-09-17", 1, FREE_COPY)))
                .isEqualTo(Rule.NO_PUBLIC_VERSION);
        Life delivered = ordered.then(answer("2025-09-17", 1, ATTACHED));
        Turn turn = ((Stage.Searching) delivered.stage()).progress().turns().getFirst();
        assertThat(turn.outcome()).isInstanceOf(Turn.Outcome.Classified.class);
        assertThat(delivered.then(answerApplicant("2025-09-18")).status())
                .isEqualTo(Status.AVAILABLE);
    }

    @Test
    void modified_without_ordering_a_version_access_stays_denied() {
        Life modified =
                CLASSIFIED.then(
                        new Command.Resolve(
                                day("2025-09-17"), 1, Finding.MODIFY, "CI-0001-2025", false));
        assertThat(modified.then(answerApplicant("2025-09-18")).status()).isEqualTo(Status.DENIED);
    }

    @Test
    void revoked_the_organ_must_give_access() {
        Life revoked = CLASSIFIED.then(resolve("2025-09-17", 1, Finding.REVOKE));
        assertThat(revoked.due(1, "REQ-RESOLUTION-NOTIFY")).isEqualTo("2025-09-24");
        assertThat(revoked.refuses(decline("2025-09-17", 1))).isEqualTo(Rule.ACCESS_ORDERED);
        assertThat(revoked.refuses(nonexistent("2025-09-17", 1))).isEqualTo(Rule.ACCESS_ORDERED);
        assertThat(revoked.refuses(answerApplicant("2025-09-17"))).isEqualTo(Rule.TURNS_PENDING);
        Life given = revoked.then(answer("2025-09-18", 1, ATTACHED), answerApplicant("2025-09-18"));
        assertThat(given.status()).isEqualTo(Status.AVAILABLE);
    }

    @Test
    @Tag("REQ-ORGAN-NONEXISTENT")
    void sent_back_the_organ_searches_again_and_its_log_grows() {
        Life again = NONEXISTENT.then(resolve("2025-09-17", 1, Finding.FURTHER_SEARCH));
        assertThat(again.status()).isEqualTo(Status.TURNED);
        assertThat(again.due(1, "REQ-ORGAN-NONEXISTENT")).isEqualTo("2025-09-24");
        assertThat(again.refuses(declareNonexistent("2025-09-18", 1))).isEqualTo(Rule.SEARCH_AGAIN);
        assertThat(again.refuses(declareNonexistent("2025-09-18", 1, searched(day("2025-08-28")))))
                .isEqualTo(Rule.SEARCH_AGAIN);
        Life declared = again.then(nonexistent("2025-09-18", 1));
        assertThat(declared.status()).isEqualTo(Status.IN_COMMITTEE);
        Turn turn = ((Stage.Searching) declared.stage()).progress().turns().getFirst();
        assertThat(turn.dossier().searches()).hasSize(2);
    }

    @Test
    void found_on_the_second_search_it_is_handed_over() {
        Life found =
                NONEXISTENT.then(
                        resolve("2025-09-17", 1, Finding.FURTHER_SEARCH),
                        answer("2025-09-18", 1, ATTACHED));
        assertThat(found.then(answerApplicant("2025-09-19")).status()).isEqualTo(Status.AVAILABLE);
    }

    @Test
    void only_a_declaration_of_nonexistence_is_sent_back_to_search() {
        assertThat(CLASSIFIED.refuses(resolve("2025-09-17", 1, Finding.FURTHER_SEARCH)))
                .isEqualTo(Rule.NOT_A_NONEXISTENCE);
    }

    @Test
    void what_is_not_before_the_committee_is_not_resolved() {
        assertThat(TURNED.refuses(resolve("2025-09-17", 1, Finding.CONFIRM)))
                .isEqualTo(Rule.NOT_BEFORE_COMMITTEE);
        Life once = CLASSIFIED.then(resolve("2025-09-17", 1, Finding.CONFIRM));
        assertThat(once.refuses(resolve("2025-09-17", 1, Finding.REVOKE)))
                .isEqualTo(Rule.NOT_BEFORE_COMMITTEE);
    }

    @Test
    @Tag("REQ-CONSENT")
    void the_data_subject_has_ten_business_days_and_silence_keeps_it_confidential() {
        assertThat(ASKED.due(1, "REQ-CONSENT")).isEqualTo("2025-09-29");
        Life silent = ASKED.then(expire("2025-09-30", "REQ-CONSENT", 1));
        assertThat(silent.status()).isEqualTo(Status.IN_COMMITTEE);
        BrokenRule rule = silent.refuses(answerConsent("2025-09-30", 1, true));
        assertThat(rule).isEqualTo(Rule.CONSENT_TOO_LATE);
        assertThat(rule.article()).isEqualTo("13.1");
        assertThat(silent.then(resolve("2025-09-30", 1, Finding.CONFIRM)).running())
                .doesNotContain("REQ-CONSENT");
    }

    @Test
    @Tag("REQ-CONSENT")
    void consent_given_in_time_opens_it() {
        Life given = ASKED.then(answerConsent("2025-09-29", 1, true));
        assertThat(given.status()).isEqualTo(Status.TURNED);
        assertThat(given.refuses(classify("2025-09-29", 1, CONFIDENTIAL)))
                .isEqualTo(Rule.ACCESS_ORDERED);
        assertThat(given.then(answer("2025-09-29", 1, ATTACHED)).status()).isEqualTo(Status.TURNED);
    }

    @Test
    void consent_denied_leaves_it_to_the_committee() {
        Life denied = ASKED.then(answerConsent("2025-09-29", 1, false));
        assertThat(denied.status()).isEqualTo(Status.IN_COMMITTEE);
        assertThat(denied.refuses(answerConsent("2025-09-29", 1, true)))
                .isEqualTo(Rule.CONSENT_NOT_ASKED);
    }

    @Test
    void consent_is_asked_once_in_business_hours_and_of_what_is_confidential() {
        assertThat(CLASSIFIED.refuses(requireConsent("2025-08-29", 1)))
                .isEqualTo(Rule.NOT_CONFIDENTIAL);
        assertThat(ASKED.refuses(requireConsent("2025-08-29", 1))).isEqualTo(Rule.CONSENT_ASKED);
        assertThat(PERSONAL.refuses(new Command.RequireConsent(day("2025-08-29"), 1, false)))
                .isEqualTo(Rule.OUTSIDE_BUSINESS_HOURS);
        assertThat(PERSONAL.refuses(answerConsent("2025-08-29", 1, true)))
                .isEqualTo(Rule.CONSENT_NOT_ASKED);
    }

    @Test
    void several_turns_that_end_differently_make_one_answer() {
        Life all =
                Life.filed("2025-08-25")
                        .then(
                                turn("2025-08-26", DEA, DEOE, new OrganRef("UTSI", false)),
                                decline("2025-08-27", 3),
                                turn("2025-08-27", PARTY),
                                answer("2025-08-28", 1, ATTACHED),
                                classify("2025-08-28", 2, CONFIDENTIAL_PART),
                                nonexistent("2025-08-28", 4),
                                resolve("2025-09-17", 2, Finding.CONFIRM),
                                resolve("2025-09-17", 4, Finding.CONFIRM),
                                answerApplicant("2025-09-18"));
        assertThat(all.status()).isEqualTo(Status.AVAILABLE);
        assertThat(all.response().offered()).containsOnlyKeys(DeliveryMode.ELECTRONIC);
    }

    @Test
    void joined_before_it_is_resolved_it_ends_there() {
        assertThat(TURNED.then(join("2025-08-28")).status()).isEqualTo(Status.JOINED);
        assertThat(CLASSIFIED.then(join("2025-08-29")).status()).isEqualTo(Status.JOINED);
        Life resolved = CLASSIFIED.then(resolve("2025-09-17", 1, Finding.CONFIRM));
        assertThat(resolved.refuses(join("2025-09-17"))).isEqualTo(Rule.JOIN_RESOLVED);
        Life granted = TURNED.then(expire("2025-10-01", "REQ-ANSWER"));
        assertThat(granted.refuses(join("2025-10-02"))).isEqualTo(Rule.NOT_IN_THIS_STAGE);
    }

    @Test
    void a_party_may_keep_what_it_is_free_to_hand_over() {
        Life party =
                TURNED.then(
                        decline("2025-08-27", 1),
                        turn("2025-08-27", PARTY),
                        consult("2025-08-28", 2));
        assertThat(party.refuses(consult("2025-08-28", 2))).isEqualTo(Rule.ASKED_ALREADY);
        Life willing = party.then(answerConsultation("2025-08-29", 2, true));
        assertThat(willing.then(answer("2025-08-29", 2, ATTACHED)).running())
                .contains("REQ-NOTIFY");
        Life unwilling =
                party.then(
                        answerConsultation("2025-08-29", 2, false), answerApplicant("2025-08-29"));
        assertThat(unwilling.status()).isEqualTo(Status.DENIED);
    }

    @Test
    void only_parties_are_consulted() {
        assertThat(TURNED.refuses(consult("2025-08-28", 1))).isEqualTo(Rule.NOT_A_PARTY);
        Life party = TURNED.then(decline("2025-08-27", 1), turn("2025-08-27", PARTY));
        assertThat(party.refuses(answerConsultation("2025-08-28", 2, true)))
                .isEqualTo(Rule.NOT_CONSULTED);
    }
}
