package mx.ine.transparencia.requests.request.domain;

import static mx.ine.transparencia.requests.request.domain.Acts.ATTACHED;
import static mx.ine.transparencia.requests.request.domain.Acts.BY_SYSTEM;
import static mx.ine.transparencia.requests.request.domain.Acts.DEA;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same course of a request begun on each business day of 2025, held to a calendar that is
 * walked day by day.
 */
class EveryDayTest {

    static Stream<LocalDate> businessDays() {
        return LocalDate.of(2025, 1, 2)
                .datesUntil(LocalDate.of(2026, 1, 31))
                .filter(NaiveDays::counts);
    }

    @ParameterizedTest
    @MethodSource("businessDays")
    void received_turned_and_answered(LocalDate received) {
        Life filed = Life.filed(received.toString());
        check(filed, 0, "REQ-ANSWER", NaiveDays.after(received, 15));
        check(filed, 0, "REQ-TURN", NaiveDays.after(received, 2));
        check(filed, 0, "REQ-INCOMPETENT-INSTITUTE", NaiveDays.after(received, 3));

        LocalDate turned = NaiveDays.after(received, 1);
        Life searching = filed.then(new Command.TurnTo(turned, List.of(DEA)));
        check(searching, 1, "REQ-ORGAN-PUBLIC", NaiveDays.after(turned, 10));
        check(searching, 1, "REQ-CLARIFY-ASK", NaiveDays.after(turned, 3));
        check(searching, 1, "REQ-INCOMPETENT-ORGAN", NaiveDays.after(turned, 1));

        LocalDate spoken = NaiveDays.after(turned, 13);
        Life answered = searching.then(new Command.AnswerTurn(spoken, 1, ATTACHED));
        check(answered, 0, "REQ-NOTIFY", NaiveDays.after(received, 15));
    }

    @ParameterizedTest
    @MethodSource("businessDays")
    void clarified_extended_and_granted_by_silence(LocalDate received) {
        LocalDate asked = NaiveDays.after(received, 2);
        LocalDate clarified = NaiveDays.after(asked, 7);
        Life life =
                Life.filed(received.toString())
                        .then(
                                new Command.TurnTo(received, List.of(DEA)),
                                new Command.RequireClarification(asked, 1, BY_SYSTEM));
        check(life, 0, "REQ-CLARIFY-ANSWER", NaiveDays.after(asked, 15));

        life = life.then(new Command.AnswerClarification(clarified));
        check(life, 0, "REQ-ANSWER", NaiveDays.after(clarified, 15));
        check(life, 1, "REQ-ORGAN-PUBLIC", NaiveDays.after(clarified, 10));

        life = life.then(new Command.Extend(clarified, 1, 9, BY_SYSTEM));
        LocalDate last = NaiveDays.after(clarified, 24);
        check(life, 0, "REQ-ANSWER", last);
        check(life, 1, "REQ-ORGAN-PUBLIC", NaiveDays.after(clarified, 19));

        life = life.then(new Command.ExpireTerm(last.plusDays(1), "REQ-ANSWER"));
        check(life, 0, "REQ-FICTA", NaiveDays.after(last, 10));
    }

    @ParameterizedTest
    @MethodSource("businessDays")
    void notified_paid_and_collected(LocalDate received) {
        LocalDate notified = NaiveDays.after(received, 4);
        Life answered =
                Life.filed(received.toString())
                        .then(
                                new Command.TurnTo(received, List.of(DEA)),
                                new Command.AnswerTurn(received, 1, Acts.PRICED),
                                new Command.NotifyAnswer(notified, BY_SYSTEM, Optional.empty()));
        check(answered, 0, "REQ-COLLECT", NaiveDays.monthsAfter(notified, 3));

        LocalDate paid = NaiveDays.after(notified, 6);
        Life preparing =
                answered.then(
                        new Command.RegisterPayment(
                                paid, DeliveryMode.PLAIN_COPY, BigDecimal.valueOf(12)));
        check(preparing, 0, "REQ-DELIVER-PAID", NaiveDays.after(paid, 10));
    }

    private static void check(Life life, int turn, String rule, LocalDate expected) {
        assertThat(life.term(turn, rule).dueOn()).as(rule).isEqualTo(expected);
    }
}
