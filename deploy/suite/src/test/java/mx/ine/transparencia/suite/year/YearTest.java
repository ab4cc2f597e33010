package mx.ine.transparencia.suite.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mx.ine.transparencia.suite.api.Committee;
import mx.ine.transparencia.suite.dates.NaiveCalendar;
import mx.ine.transparencia.suite.running.BlackBox;
import mx.ine.transparencia.suite.running.Clock;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * A year of the Institute through the public API: requests that end in every way there is, three
 * organs and a party, the Committee's monthly sessions. Every date is the one that {@link
 * NaiveCalendar} counts, every end is reached and no request is stuck.
 */
@BlackBox
@Order(5)
class YearTest {
    private static final NaiveCalendar DAYS = NaiveCalendar.STANDARD;
    private static final int MONTHS = Integer.getInteger("suite.months", 12);
    private static final int EACH = 17;
    private static final int BETWEEN = 21;

    @Test
    void every_request_of_a_year_ends_as_it_must() {
        Clock.openHours();
        Committee.seated();
        List<Planned> all = new ArrayList<>();
        LocalDate first = Clock.today();
        for (int month = 0; month < MONTHS; month++) {
            all.addAll(lived(month, first));
            first = DAYS.plus(first, BETWEEN);
            Clock.moveToMorning(first);
        }
        LocalDate last = DAYS.plusMonths(all.getLast().filedOn().plusDays(10), 4);
        Clock.moveTo(last, LocalTime.of(10, 0));
        assertThat(all).hasSize(MONTHS * EACH);
        assertThat(all)
                .allSatisfy(each ->
                        assertThat(each.status())
                                .as("%s %s", each.plan(), each.folio())
                                .isEqualTo(each.plan().ends()));
        assertThat(all.stream().map(Planned::plan).distinct()).hasSize(Plan.values().length);
    }

    private static List<Planned> lived(int number, LocalDate first) {
        Month month = new Month(first);
        month.begins(plans(number));
        LocalDate next = DAYS.plus(first, 1);
        Clock.moveToMorning(next);
        month.sits(next);
        LocalDate eleventh = DAYS.plus(first, 11);
        Clock.moveToMorning(eleventh);
        month.sitsAgain(eleventh);
        LocalDate sixteenth = DAYS.plus(first, 16);
        Clock.moveToMorning(sixteenth);
        month.runsOut(sixteenth);
        return month.requests();
    }

    /** The first one of a month is there for others to be joined to. */
    private static List<Plan> plans(int month) {
        Plan[] plans = Plan.values();
        List<Plan> drawn = new ArrayList<>(List.of(Plan.DELIVERED));
        IntStream.range(0, EACH - 1)
                .mapToObj(i -> plans[(month * (EACH - 1) + i) % plans.length])
                .forEach(drawn::add);
        return drawn;
    }
}
