package mx.ine.transparencia.suite.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import mx.ine.transparencia.suite.api.Account;
import mx.ine.transparencia.suite.api.Api;
import mx.ine.transparencia.suite.api.Case;
import mx.ine.transparencia.suite.api.Filings;
import mx.ine.transparencia.suite.api.Problems;
import mx.ine.transparencia.suite.running.BlackBox;
import mx.ine.transparencia.suite.running.Clock;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What arrives out of hours counts from the next business day; nobody is notified out of hours. */
@BlackBox
@Order(2)
class ReceptionTest {
    private static final NaiveCalendar DAYS = NaiveCalendar.STANDARD;

    @Test
    @Order(1)
    void after_closing_it_counts_from_the_next_business_day() {
        Clock.openHours();
        LocalDate day = Clock.today();
        Clock.moveTo(day, LocalTime.of(18, 30));
        countsFrom(DAYS.plus(day, 1));
    }

    @Test
    @Order(2)
    void on_a_saturday_it_counts_from_the_next_business_day() {
        LocalDate saturday = Clock.today().with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        Clock.moveTo(saturday, LocalTime.of(11, 0));
        Case request = countsFrom(DAYS.nextOnOrAfter(saturday));
        request.turnTo("DEA");
        var refused = request.tryAct(Account.UNIT, "extension", Map.of("reasons", "Por distrito."));
        Problems.checkRule(refused, 422, "OUTSIDE_BUSINESS_HOURS");
    }

    @Test
    @Order(3)
    void before_opening_it_counts_from_that_same_day() {
        LocalDate next = DAYS.plus(Clock.today(), 1);
        Clock.moveTo(next, LocalTime.of(7, 15));
        countsFrom(next);
    }

    private static Case countsFrom(LocalDate on) {
        Case request = Api.file(Filings.ordinary());
        assertThat(request.date("countsFrom")).isEqualTo(on);
        TermsOf.request(request).ends("REQ-ANSWER", DAYS.plus(on, 15));
        return request;
    }
}
