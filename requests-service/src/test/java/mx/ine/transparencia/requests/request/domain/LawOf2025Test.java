package mx.ine.transparencia.requests.request.domain;

import static mx.ine.transparencia.requests.request.domain.Acts.DEA;
import static mx.ine.transparencia.requests.request.domain.Acts.PRICED;
import static mx.ine.transparencia.requests.request.domain.Acts.answer;
import static mx.ine.transparencia.requests.request.domain.Acts.answerApplicant;
import static mx.ine.transparencia.requests.request.domain.Acts.askClarification;
import static mx.ine.transparencia.requests.request.domain.Acts.choose;
import static mx.ine.transparencia.requests.request.domain.Acts.clarify;
import static mx.ine.transparencia.requests.request.domain.Acts.day;
import static mx.ine.transparencia.requests.request.domain.Acts.expire;
import static mx.ine.transparencia.requests.request.domain.Acts.extend;
import static mx.ine.transparencia.requests.request.domain.Acts.held;
import static mx.ine.transparencia.requests.request.domain.Acts.incompetent;
import static mx.ine.transparencia.requests.request.domain.Acts.makeAvailable;
import static mx.ine.transparencia.requests.request.domain.Acts.pay;
import static mx.ine.transparencia.requests.request.domain.Acts.petitionExtension;
import static mx.ine.transparencia.requests.request.domain.Acts.quote;
import static mx.ine.transparencia.requests.request.domain.Acts.turn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import mx.ine.transparencia.kernel.process.BrokenRule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A request filed under the general law of 2025 (LGTAIP 125-137, 144). */
class LawOf2025Test {

    private static final Life FILED = Life.filed(Channel.WEB, "2025-08-25", Life.terms("LEY-2025"));
    private static final Life TURNED = FILED.then(turn("2025-08-26", DEA));
    private static final Life OWING =
            TURNED.then(
                    answer("2025-09-18", 1, PRICED),
                    answerApplicant("2025-09-22", DeliveryMode.PLAIN_COPY));

    @Test
    @Tag("REQ-ANSWER")
    void req_answer_is_of_twenty_business_days() {
        assertThat(FILED.due("REQ-ANSWER")).isEqualTo(after("2025-08-25", 20));
    }

    @Test
    @Tag("REQ-INCOMPETENT-INSTITUTE")
    void req_incompetent_institute_is_of_three_business_days() {
        assertThat(FILED.due("REQ-INCOMPETENT-INSTITUTE")).isEqualTo(after("2025-08-25", 3));
        assertThat(FILED.then(incompetent("2025-08-28")).status()).isEqualTo(Status.INCOMPETENT);
    }

    @Test
    @Tag("REQ-REGISTER")
    void req_register_gives_five_business_days_to_capture_what_came_outside_the_platform() {
        Life mailed = Life.filed(Channel.EMAIL, "2025-08-25", Life.terms("LEY-2025"));
        assertThat(mailed.due("REQ-REGISTER")).isEqualTo(after("2025-08-25", 5));
        assertThat(mailed.then(turn("2025-08-26", DEA)).running()).doesNotContain("REQ-REGISTER");
        assertThat(FILED.running()).doesNotContain("REQ-REGISTER");
    }

    @Test
    @Tag("REQ-AVAILABLE")
    void req_available_gives_five_business_days_from_the_filing_to_say_where_it_is_public() {
        assertThat(TURNED.due(1, "REQ-AVAILABLE")).isEqualTo(after("2025-08-25", 5));
    }

    @Test
    @Tag("REQ-CLARIFY-ASK")
    void req_clarify_ask_counts_five_business_days_from_the_filing() {
        assertThat(TURNED.due(1, "REQ-CLARIFY-ASK")).isEqualTo(after("2025-08-25", 5));
        assertThat(TURNED.refuses(askClarification("2025-09-17", 1)))
                .isEqualTo(Rule.CLARIFY_TOO_LATE);
    }

    @Test
    @Tag("REQ-CLARIFY-ANSWER")
    void req_clarify_answer_is_of_ten_business_days_and_then_the_twenty_start_again() {
        Life asked = TURNED.then(askClarification("2025-08-28", 1));
        assertThat(asked.due("REQ-CLARIFY-ANSWER")).isEqualTo(after("2025-08-28", 10));
        assertThat(asked.then(clarify("2025-09-17")).due("REQ-ANSWER"))
                .isEqualTo(after("2025-09-17", 20));
        LocalDate out = LocalDate.parse(after("2025-08-28", 10)).plusDays(1);
        assertThat(asked.then(expire(out.toString(), "REQ-CLARIFY-ANSWER")).status())
                .isEqualTo(Status.DISCARDED);
    }

    @Test
    @Tag("REQ-ANSWER")
    void it_is_extended_by_ten_days_at_most_once_the_committee_granted_it() {
        BrokenRule rule = TURNED.refuses(extend("2025-08-28", 1, 10));
        assertThat(rule).isEqualTo(Rule.EXTENSION_BY_COMMITTEE);
        assertThat(rule.article()).contains("134");
        Life granted =
                TURNED.then(
                        petitionExtension("2025-08-28", 1),
                        new Command.ResolveExtension(day("2025-08-29"), 1, true));
        assertThat(granted.refuses(extend("2025-08-29", 1, 11))).isEqualTo(Rule.EXTENSION_TOO_LONG);
        assertThat(granted.then(extend("2025-08-29", 1, 10)).due("REQ-ANSWER"))
                .isEqualTo(after("2025-08-25", 30));
    }

    @Test
    void an_extension_that_the_committee_denied_is_none() {
        Life denied =
                TURNED.then(
                        petitionExtension("2025-08-28", 1),
                        new Command.ResolveExtension(day("2025-08-29"), 1, false));
        assertThat(denied.refuses(extend("2025-08-29", 1, 5)))
                .isEqualTo(Rule.EXTENSION_BY_COMMITTEE);
        assertThat(denied.refuses(new Command.ResolveExtension(day("2025-08-29"), 1, true)))
                .isEqualTo(Rule.NOT_BEFORE_COMMITTEE);
    }

    @Test
    @Tag("REQ-ANSWER")
    void silence_grants_nothing_and_the_answer_stays_owed() {
        Life late = TURNED.then(expire("2025-10-08", "REQ-ANSWER"));
        assertThat(late.status()).isEqualTo(Status.UNANSWERED);
        assertThat(late.running()).contains("REQ-ANSWER").doesNotContain("REQ-FICTA");
        assertThat(late.refuses(extend("2025-10-08", 1, 5))).isEqualTo(Rule.TERM_OVER);
        assertThat(late.refuses(expire("2025-10-09", "REQ-ANSWER"))).isEqualTo(Rule.TERM_NOT_OVER);
        Life answered =
                late.then(answer("2025-10-09", 1, Acts.ATTACHED), answerApplicant("2025-10-10"));
        assertThat(answered.status()).isEqualTo(Status.AVAILABLE);
    }

    @Test
    @Tag("REQ-PAY")
    void req_pay_gives_thirty_business_days_and_then_it_is_concluded() {
        assertThat(OWING.due("REQ-PAY")).isEqualTo(after("2025-09-22", 30));
        assertThat(OWING.running()).doesNotContain("REQ-COLLECT");
        LocalDate out = LocalDate.parse(OWING.due("REQ-PAY")).plusDays(1);
        assertThat(OWING.then(expire(out.toString(), "REQ-PAY")).status())
                .isEqualTo(Status.EXPIRED);
    }

    @Test
    @Tag("REQ-COLLECT")
    void req_collect_gives_sixty_business_days_from_the_payment_and_then_it_is_concluded() {
        Life paid = OWING.then(pay("2025-09-25", DeliveryMode.PLAIN_COPY, "12"));
        assertThat(paid.due("REQ-COLLECT")).isEqualTo(after("2025-09-25", 60));
        assertThat(paid.running()).doesNotContain("REQ-PAY");
        Life ready = paid.then(makeAvailable("2025-09-29"));
        LocalDate out = LocalDate.parse(ready.due("REQ-COLLECT")).plusDays(1);
        assertThat(ready.then(expire(out.toString(), "REQ-COLLECT")).status())
                .isEqualTo(Status.EXPIRED);
    }

    @Test
    @Tag("REQ-COLLECT")
    void where_nothing_is_to_be_paid_the_sixty_days_count_from_the_notification() {
        PublicAnswer two =
                held(
                        1,
                        quote(DeliveryMode.PLAIN_COPY, "12.00"),
                        quote(DeliveryMode.ELECTRONIC, "0"));
        Life free =
                TURNED.then(
                        answer("2025-09-18", 1, two),
                        answerApplicant("2025-09-22", DeliveryMode.ELECTRONIC));
        assertThat(free.due("REQ-COLLECT")).isEqualTo(after("2025-09-22", 60));
        Life copies = free.then(choose("2025-09-24", DeliveryMode.PLAIN_COPY));
        assertThat(copies.due("REQ-PAY")).isEqualTo(after("2025-09-22", 30));
        assertThat(free.refuses(choose("2025-11-10", DeliveryMode.PLAIN_COPY)))
                .isEqualTo(Rule.TERM_OVER);
    }

    private static String after(String day, int days) {
        return NaiveDays.after(LocalDate.parse(day), days).toString();
    }
}
