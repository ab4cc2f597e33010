package mx.ine.transparencia.requests.request.domain;

import static mx.ine.transparencia.kernel.process.Decision.accept;
import static mx.ine.transparencia.kernel.process.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.ine.transparencia.kernel.process.Decision;

/** What an organ declares and the Committee then resolves (Art. 10-12, 25.3.IV-VI). */
final class Declarations {

    private Declarations() {}

    /**
     * @param granted silence granted it: only what was reserved before stays out of it (39.1), but
     *     the confidentiality of others is not the Institute's to lose (12, 13)
     */
    static Decision<Event> classify(Progress progress, Command.Classify command, boolean granted) {
        Optional<Rule> broken = mayDeclare(progress, command.turn());
        if (broken.isPresent()) {
            return refuse(broken.get());
        }
        Classification classified = command.classification();
        if (granted && classified.secrecy() == Secrecy.RESERVED) {
            return refuse(Rule.GRANTED_BEFORE);
        }
        OrganRef organ = progress.turn(command.turn()).orElseThrow().organ();
        return classified
                .broken(organ, command.on())
                .<Decision<Event>>map(Decision::refuse)
                .orElseGet(() ->
                        accept(
                                new Event.TurnClassified(
                                        command.on(),
                                        command.turn(),
                                        classified.secrecy(),
                                        classified.publicPart())));
    }

    static Decision<Event> logSearch(Progress progress, Command.LogSearch command) {
        Optional<Turn> turn = progress.turn(command.turn());
        if (turn.isEmpty()) {
            return refuse(Rule.UNKNOWN_TURN);
        }
        if (!turn.get().awaitsOrgan()) {
            return refuse(Rule.TURN_CONCLUDED);
        }
        if (command.entries().isEmpty()) {
            return refuse(Rule.NO_SEARCH_LOG);
        }
        return SearchEntry.broken(command.entries(), command.on())
                .<Decision<Event>>map(Decision::refuse)
                .orElseGet(() -> accept(logged(command.on(), command.turn(), command.entries())));
    }

    static Decision<Event> declare(Progress progress, Command.DeclareNonexistent command) {
        Optional<Rule> broken =
                mayDeclare(progress, command.turn())
                        .or(() -> SearchEntry.broken(command.entries(), command.on()));
        if (broken.isPresent()) {
            return refuse(broken.get());
        }
        Turn turn = progress.turn(command.turn()).orElseThrow();
        List<SearchEntry> log =
                Stream.concat(turn.dossier().searches().stream(), command.entries().stream())
                        .toList();
        if (log.isEmpty()) {
            return refuse(Rule.NO_SEARCH_LOG);
        }
        if (turn.outcome() instanceof Turn.Outcome.Reopened(var ordered, _, _)
                && log.stream().allMatch(entry -> entry.searchedOn().isBefore(ordered))) {
            return refuse(Rule.SEARCH_AGAIN);
        }
        Event declared = new Event.NonexistenceDeclared(command.on(), command.turn());
        return command.entries().isEmpty()
                ? accept(declared)
                : accept(logged(command.on(), command.turn(), command.entries()), declared);
    }

    private static Event logged(LocalDate on, int turn, List<SearchEntry> entries) {
        return new Event.SearchLogged(on, turn, List.copyOf(entries));
    }

    /** An organ with the next word; not one that owes access, or a version, by now. */
    private static Optional<Rule> mayDeclare(Progress progress, int number) {
        Optional<Turn> turn = progress.turn(number);
        if (turn.isEmpty()) {
            return Optional.of(Rule.UNKNOWN_TURN);
        }
        if (!turn.get().awaitsOrgan()) {
            return Optional.of(Rule.TURN_CONCLUDED);
        }
        return turn.get().pending() || turn.get().owes(Turn.Owed.FURTHER_SEARCH)
                ? Optional.empty()
                : Optional.of(Rule.ACCESS_ORDERED);
    }
}
