package mx.ine.transparencia.requests.request.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.ine.transparencia.kernel.process.Decision;
import mx.ine.transparencia.kernel.term.Term;
import mx.ine.transparencia.kernel.term.Terms;

/** Gathers what the organs answered into the one answer that is notified (Art. 25.1, 25.3.III). */
public final class Answers {

    /** By electronic means first, by word of mouth, which is for guidance, last (24.2.V). */
    private static final Comparator<DeliveryMode> PREFERENCE =
            Comparator.comparing((DeliveryMode mode) -> mode == DeliveryMode.VERBAL)
                    .thenComparing(mode -> mode != DeliveryMode.ELECTRONIC)
                    .thenComparing(Comparator.naturalOrder());

    private Answers() {}

    /** Art. 25.3.III, 24.6, 30.1: what an organ's answer must hold. */
    static Optional<Rule> broken(PublicAnswer answer) {
        return switch (answer) {
            case PublicAnswer.AlreadyPublic(var source, var place, var form) ->
                    source.isBlank() || place.isBlank() || form.isBlank()
                            ? Optional.of(Rule.NO_SOURCE)
                            : Optional.empty();
            case PublicAnswer.Held(var quotes, _) -> broken(quotes);
        };
    }

    private static Optional<Rule> broken(List<Quote> quotes) {
        if (quotes.isEmpty()) {
            return Optional.of(Rule.NO_QUOTE);
        }
        if (quotes.stream().map(Quote::mode).distinct().count() < quotes.size()) {
            return Optional.of(Rule.QUOTE_TWICE);
        }
        return quotes.stream().allMatch(Quote::valid)
                ? Optional.empty()
                : Optional.of(Rule.BAD_QUOTE);
    }

    static Decision<Event> decline(Progress progress, LocalDate on, int number) {
        Optional<Turn> turn = progress.turn(number);
        if (turn.isEmpty()) {
            return Decision.refuse(Rule.UNKNOWN_TURN);
        }
        if (!turn.get().awaitsOrgan()) {
            return Decision.refuse(Rule.TURN_CONCLUDED);
        }
        return turn.get().pending()
                ? Decision.accept(new Event.TurnDeclined(on, number))
                : Decision.refuse(Rule.ACCESS_ORDERED);
    }

    static Decision<Event> answer(Progress progress, Command.AnswerTurn command) {
        Optional<Rule> broken = broken(command.answer());
        if (broken.isPresent()) {
            return Decision.refuse(broken.get());
        }
        Optional<Turn> turn = progress.turn(command.turn());
        if (turn.isEmpty()) {
            return Decision.refuse(Rule.UNKNOWN_TURN);
        }
        if (!turn.get().awaitsOrgan()) {
            return Decision.refuse(Rule.TURN_CONCLUDED);
        }
        boolean version =
                command.answer() instanceof PublicAnswer.Held held
                        && Classification.versionBroken(held).isEmpty();
        return turn.get().owes(Turn.Owed.PUBLIC_VERSION) && !version
                ? Decision.refuse(Rule.NO_PUBLIC_VERSION)
                : Decision.accept(
                        new Event.TurnAnswered(command.on(), command.turn(), command.answer()));
    }

    /**
     * @param access the term in which access is owed since silence granted it (39.1), if it did
     */
    static Decision<Event> notify(
            Progress progress, Optional<Term> access, Command.NotifyAnswer command, Terms terms) {
        Optional<Rule> broken = command.notification().broken();
        if (broken.isPresent()) {
            return Decision.refuse(broken.get());
        }
        if (!progress.allConcluded()) {
            return Decision.refuse(progress.inCommittee() ? Rule.IN_COMMITTEE : Rule.TURNS_PENDING);
        }
        if (progress.nobodyCompetent()) {
            return Decision.refuse(Rule.NOTHING_TO_NOTIFY);
        }
        List<PublicAnswer.Held> held = held(progress);
        Map<DeliveryMode, BigDecimal> offered = offered(held);
        if (!held.isEmpty() && offered.isEmpty()) {
            return Decision.refuse(Rule.NO_COMMON_MODE);
        }
        DeliveryMode mode = command.mode().orElseGet(() -> cheapest(offered));
        if (!held.isEmpty() && !offered.containsKey(mode)) {
            return Decision.refuse(Rule.MODE_NOT_OFFERED);
        }
        LocalDate on = command.on();
        boolean due = access.isEmpty() && offered.getOrDefault(mode, BigDecimal.ZERO).signum() > 0;
        Response response =
                new Response(
                        on,
                        command.notification().means(),
                        offered,
                        mode,
                        held.stream().allMatch(part -> part.documents() > 0),
                        access.isPresent(),
                        false,
                        ByRegime.collect(due, on, terms));
        Stage reached =
                held.isEmpty()
                        ? nothingToPrepare(progress, response)
                        : reach(response, on, access.orElse(terms.start("REQ-DELIVER", on)));
        return Decision.accept(new Event.AnswerNotified(on, response.means(), reached));
    }

    /** Told where it is published, the right is fulfilled (24.6); else there is nothing to have. */
    private static Stage nothingToPrepare(Progress progress, Response response) {
        boolean published =
                progress.turns().stream()
                        .anyMatch(turn -> turn.outcome() instanceof Turn.Outcome.Informed);
        return published
                ? new Stage.Delivered(response, response.notifiedOn())
                : new Stage.Denied(response, response.notifiedOn());
    }

    /** The stage that follows from what the applicant owes and what is ready (Art. 28, 29). */
    static Stage reach(Response response, LocalDate on, Term deliver) {
        if (response.due().signum() > 0) {
            return new Stage.AwaitingPayment(response);
        }
        if (response.mode() == DeliveryMode.ELECTRONIC && response.downloadable()) {
            return new Stage.Available(response, on);
        }
        return new Stage.Answered(response, deliver);
    }

    /** What the organs hold: an organ turned to again answers anew, and its last answer stands. */
    public static List<PublicAnswer.Held> held(Progress progress) {
        Map<String, PublicAnswer> last = new LinkedHashMap<>();
        for (Turn turn : progress.turns()) {
            if (turn.outcome() instanceof Turn.Outcome.Informed(_, var answer)) {
                last.put(turn.organ().code(), answer);
            }
            if (turn.outcome() instanceof Turn.Outcome.Classified(_, _, var publicPart)) {
                publicPart.ifPresent(version -> last.put(turn.organ().code(), version));
            }
        }
        return last.values().stream()
                .filter(PublicAnswer.Held.class::isInstance)
                .map(PublicAnswer.Held.class::cast)
                .toList();
    }

    /** The ways of delivery that every organ offers, with what they cost together. */
    public static Map<DeliveryMode, BigDecimal> offered(List<PublicAnswer.Held> parts) {
        Map<DeliveryMode, BigDecimal> offered = new EnumMap<>(DeliveryMode.class);
        for (DeliveryMode mode : DeliveryMode.values()) {
            List<Quote> quotes =
                    parts.stream()
                            .flatMap(part -> part.quotes().stream())
                            .filter(quote -> quote.mode() == mode)
                            .toList();
            if (!parts.isEmpty() && quotes.size() == parts.size()) {
                offered.put(
                        mode,
                        quotes.stream().map(Quote::total).reduce(BigDecimal.ZERO, BigDecimal::add));
            }
        }
        return offered;
    }

    private static DeliveryMode cheapest(Map<DeliveryMode, BigDecimal> offered) {
        return offered.entrySet().stream()
                .min(
                        Map.Entry.<DeliveryMode, BigDecimal>comparingByValue()
                                .thenComparing(Map.Entry::getKey, PREFERENCE))
                .map(Map.Entry::getKey)
                .orElse(DeliveryMode.ELECTRONIC);
    }
}
