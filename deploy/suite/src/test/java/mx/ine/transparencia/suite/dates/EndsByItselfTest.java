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

/** Terms that change a request when they run out, by themselves and once. */
@BlackBox
@Order(3)
class EndsByItselfTest {
    private static final NaiveCalendar DAYS = NaiveCalendar.STANDARD;
    private static final LocalTime MIDNIGHT = LocalTime.of(0, 1);

    @Test
    @Order(1)
    void a_clarification_that_nobody_gives_discards_the_request() {
        Clock.openHours();
        LocalDate today = Clock.today();
        Case request = Api.file(Filings.ordinary()).turnTo("DEA");
        request.act(Account.UNIT, "clarification", Map.of("question", "¿De qué distritos?"));
        LocalDate lastDay = DAYS.plus(today, 15);
        Clock.moveTo(lastDay.plusDays(1), MIDNIGHT);
        assertThat(request.status()).isEqualTo("DISCARDED");
        assertThat(request.date("closedOn")).isEqualTo(lastDay.plusDays(1));
        TermsOf.request(request)
                .ends("REQ-CLARIFY-ANSWER", lastDay)
                .is("REQ-CLARIFY-ANSWER", "EXPIRED");
        assertThat(request.acts()).containsOnlyOnce("ExpireTerm");
    }

    @Test
    @Order(2)
    void what_is_not_collected_in_three_months_expires() {
        Clock.openHours();
        LocalDate today = Clock.today();
        Case request = Api.file(Filings.with("preferredMode", "PLAIN_COPY")).turnTo("DEA");
        request.act(Account.DEA, "turns/1/answer", Filings.held(Map.of("PLAIN_COPY", 30)));
        request.act(Account.UNIT, "notification", Map.of());
        assertThat(request.status()).isEqualTo("AWAITING_PAYMENT");
        LocalDate lastDay = DAYS.plusMonths(today, 3);
        TermsOf.request(request)
                .ends("REQ-COLLECT", lastDay)
                .ends("APP-FILE", DAYS.plus(today, 15));
        Clock.moveTo(lastDay, LocalTime.of(23, 50));
        assertThat(request.status()).as("on its last day").isEqualTo("AWAITING_PAYMENT");
        Clock.moveTo(lastDay.plusDays(1), MIDNIGHT);
        assertThat(request.status()).isEqualTo("EXPIRED");
    }
}
