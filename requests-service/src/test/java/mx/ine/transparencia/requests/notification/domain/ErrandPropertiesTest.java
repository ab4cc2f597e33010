package mx.ine.transparencia.requests.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import mx.ine.transparencia.kernel.calendar.BusinessCalendar;
import mx.ine.transparencia.kernel.process.Decision;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds in every life of an errand, whatever is tried with it and when. */
class ErrandPropertiesTest {
    private static final BusinessCalendar CALENDAR = BusinessCalendar.standard();
    private static final LocalDateTime START = LocalDateTime.of(2025, 8, 20, 9, 0);

    /** What is tried: which command, how long after the one before. */
    record Try(int kind, int hours) {}

    @Provide
    Arbitrary<List<Try>> tries() {
        return Combinators.combine(Arbitraries.integers().between(0, 14), hours())
                .as(Try::new)
                .list()
                .ofMaxSize(25);
    }

    private static Arbitrary<Integer> hours() {
        return Arbitraries.integers().between(0, 40);
    }

    @Property(tries = 1_000)
    void a_person_is_notified_once_on_a_business_day_and_a_posting_lasts_three_of_them(
            @ForAll("tries") List<Try> tries) {
        ErrandLife life = ErrandLife.ordered(ErrandLife.IN_PERSON, START.toString());
        LocalDateTime now = START;
        List<Event> events = new ArrayList<>();
        for (Try each : tries) {
            now = now.plusHours(each.hours());
            Command command = command(each.kind(), now);
            boolean wasOpen = life.stage().state().open();
            if (ErrandProcess.decide(life.stage(), command, life.law())
                    instanceof Decision.Accepted<Event>(var happened)) {
                life =
                        new ErrandLife(
                                Evolution.evolve(life.stage(), happened), life.law(), happened);
                events.addAll(happened);
            }
            assertThat(wasOpen || !life.stage().state().open()).isTrue();
        }
        List<LocalDate> notified = events.stream().flatMap(e -> notified(e).stream()).toList();
        assertThat(notified).hasSizeLessThanOrEqualTo(1).allMatch(CALENDAR::isBusinessDay);
        for (Event event : events) {
            if (event instanceof Event.Posted posted) {
                assertThat(CALENDAR.between(posted.on(), posted.posting().dueOn())).isEqualTo(3);
            }
            if (event instanceof Event.Published published) {
                LocalDate first = notified.getFirst();
                assertThat(CALENDAR.between(first, published.on())).isGreaterThanOrEqualTo(3);
            }
        }
    }

    private static List<LocalDate> notified(Event event) {
        return switch (event) {
            case Event.Notified e -> List.of(e.effectiveOn());
            case Event.Posted e -> List.of(e.effectiveOn());
            default -> List.of();
        };
    }

    private static Command command(int kind, LocalDateTime now) {
        LocalDate on = now.toLocalDate();
        return switch (kind) {
            case 0, 1 ->
                    new Command.LeaveCitation(
                            now, now, CALENDAR.plus(on, 1).atTime(9 + kind * 4, 0));
            case 2 -> new Command.Serve(now, now, Receiver.PERSON);
            case 3 -> new Command.Serve(now, now, Receiver.ANOTHER);
            case 4 -> new Command.Refuse(now, now);
            case 5 -> new Command.FindNobody(now, now, true);
            case 6 -> new Command.FindNoAddress(now, now);
            case 7 -> new Command.Appear(now, now);
            case 8 -> new Command.ShowKnowledge(now, now);
            case 9 -> new Command.Acknowledge(now, now);
            case 10 -> new Command.Fall(on);
            case 11 -> new Command.ExpireTerm(on, "NOTIF-CITATION");
            case 12 -> new Command.ExpireTerm(on, "NOTIF-ESTRADOS");
            case 13 -> new Command.TakeDown(on);
            default -> new Command.Recount(on);
        };
    }
}
