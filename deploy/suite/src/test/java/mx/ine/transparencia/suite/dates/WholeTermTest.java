package mx.ine.transparencia.suite.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import mx.ine.transparencia.suite.api.Account;
import mx.ine.transparencia.suite.api.Api;
import mx.ine.transparencia.suite.api.Case;
import mx.ine.transparencia.suite.api.Filings;
import mx.ine.transparencia.suite.running.BlackBox;
import mx.ine.transparencia.suite.running.Clock;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Filed, turned, clarified, extended, silent: every date is the one that {@link NaiveCalendar}
 * counts. First of all classes, so that it begins on 25 August 2025, before the closures of autumn.
 */
@BlackBox
@Order(1)
class WholeTermTest {
    private static final NaiveCalendar DAYS = NaiveCalendar.STANDARD;
    private static final LocalTime EVENING = LocalTime.of(19, 30);
    private static final LocalTime MIDNIGHT = LocalTime.of(0, 1);

    @Test
    void every_date_of_a_request_is_the_one_counted_by_hand() {
        Clock.openHours();
        LocalDate filedOn = Clock.today();
        Case request = filed(filedOn);
        LocalDate turnedOn = DAYS.plus(filedOn, 1);
        turned(request, turnedOn);
        LocalDate askedOn = DAYS.plus(turnedOn, 2);
        asked(request, askedOn);
        LocalDate clarifiedOn = DAYS.plus(askedOn, 4);
        LocalDate answerBy = clarified(request, clarifiedOn);
        LocalDate extendedBy = extended(request, answerBy);
        silent(request, extendedBy);
    }

    private static Case filed(LocalDate on) {
        Case request = Api.file(Filings.ordinary());
        assertThat(request.date("countsFrom")).isEqualTo(on);
        assertThat(request.date("receivedOn")).isEqualTo(on);
        TermsOf.request(request)
                .ends("REQ-ANSWER", DAYS.plus(on, 15))
                .ends("REQ-TURN", DAYS.plus(on, 2))
                .ends("REQ-INCOMPETENT-INSTITUTE", DAYS.plus(on, 3));
        return request;
    }

    private static void turned(Case request, LocalDate on) {
        Clock.moveToMorning(on);
        request.turnTo("DEA", "DEOE");
        TermsOf terms = TermsOf.request(request);
        for (int turn = 1; turn <= 2; turn++) {
            terms.ends("REQ-ORGAN-PUBLIC", turn, DAYS.plus(on, 10))
                    .ends("REQ-INCOMPETENT-ORGAN", turn, DAYS.plus(on, 1))
                    .ends("REQ-CLARIFY-ASK", turn, DAYS.plus(on, 3));
        }
        request.act(Account.DEOE, "turns/2/answer", Filings.notCompetent());
    }

    private static void asked(Case request, LocalDate on) {
        Clock.moveToMorning(on);
        request.act(Account.UNIT, "clarification", Map.of("question", "¿De qué distritos?"));
        assertThat(request.status()).isEqualTo("CLARIFICATION_REQUESTED");
        assertThat(request.date("dueOn")).isEqualTo(DAYS.plus(on, 15));
        TermsOf.request(request)
                .ends("REQ-CLARIFY-ANSWER", DAYS.plus(on, 15))
                .is("REQ-ANSWER", "INTERRUPTED");
    }

    /** In the evening: it counts as received on the next business day, and all starts again. */
    private static LocalDate clarified(Case request, LocalDate evening) {
        Clock.moveTo(evening, EVENING);
        request.actByPerson("clarification/answer", Map.of("text", "De todos."));
        LocalDate on = DAYS.plus(evening, 1);
        LocalDate answerBy = DAYS.plus(on, 15);
        TermsOf.request(request)
                .ends("REQ-ANSWER", answerBy)
                .ends("REQ-ORGAN-PUBLIC", 1, DAYS.plus(on, 10));
        return answerBy;
    }

    private static LocalDate extended(Case request, LocalDate answerBy) {
        Clock.moveToMorning(answerBy);
        request.act(
                Account.UNIT,
                "extension",
                Map.of("reasons", "El archivo se consulta en 300 distritos."));
        LocalDate extendedBy = DAYS.plus(answerBy, 15);
        assertThat(request.date("dueOn")).isEqualTo(extendedBy);
        TermsOf.request(request).ends("REQ-ANSWER", extendedBy);
        return extendedBy;
    }

    private static void silent(Case request, LocalDate lastDay) {
        Clock.moveTo(lastDay, LocalTime.of(23, 50));
        assertThat(request.status()).as("on its last day").isEqualTo("TURNED");
        Clock.moveTo(lastDay.plusDays(1), MIDNIGHT);
        assertThat(request.status()).isEqualTo("DEEMED_GRANTED");
        assertThat(request.date("grantedBySilenceOn")).isEqualTo(lastDay.plusDays(1));
        assertThat(request.date("dueOn")).isEqualTo(DAYS.plus(lastDay, 10));
        assertThat(request.date("appealBy")).isEqualTo(DAYS.plus(lastDay, 15));
        TermsOf.request(request)
                .ends("REQ-FICTA", DAYS.plus(lastDay, 10))
                .ends("APP-FILE", DAYS.plus(lastDay, 15))
                .is("REQ-ANSWER", "EXPIRED");
        assertThat(request.acts()).containsOnlyOnce("ExpireTerm");
    }
}
