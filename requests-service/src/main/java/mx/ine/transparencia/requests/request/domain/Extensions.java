package mx.ine.transparencia.requests.request.domain;

import static mx.ine.transparencia.kernel.process.Decision.accept;
import static mx.ine.transparencia.kernel.process.Decision.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.ine.transparencia.kernel.process.Decision;
import mx.ine.transparencia.kernel.term.Term;
import mx.ine.transparencia.kernel.term.Terms;

/** The one extension of the answer term (Art. 25.1, 26.1). */
final class Extensions {

    private Extensions() {}

    static Decision<Event> petition(
            Progress progress, Term answer, Command.PetitionExtension command) {
        return allowed(progress, answer, command.turn(), command.on())
                .or(() -> progress.asking(command.turn(), Turn.Petition.EXTENSION))
                .<Decision<Event>>map(Decision::refuse)
                .orElseGet(() ->
                        accept(
                                new Event.Petitioned(
                                        command.on(), command.turn(), Turn.Petition.EXTENSION)));
    }

    static Decision<Event> extend(
            Progress progress, Term answer, Command.Extend command, Terms terms) {
        Optional<Rule> broken =
                allowed(progress, answer, command.turn(), command.on())
                        .or(() -> command.notification().broken());
        if (broken.isPresent()) {
            return refuse(broken.get());
        }
        if (answer.rule().extendedByCommittee() && !granted(progress, command.turn())) {
            return refuse(Rule.EXTENSION_BY_COMMITTEE);
        }
        if (command.days() < 1 || command.days() > answer.rule().maxExtension()) {
            return refuse(
                    answer.rule().extendedByCommittee()
                            ? Rule.EXTENSION_TOO_LONG
                            : Rule.EXTENSION_LENGTH);
        }
        LocalDate on = command.on();
        List<Turn> turns =
                progress.turns().stream()
                        .map(turn -> turn.pending() ? longer(turn, command, terms) : turn)
                        .toList();
        return accept(
                new Event.Extended(
                        on,
                        command.notification().means(),
                        terms.extend(answer, on, command.days()),
                        turns));
    }

    private static boolean granted(Progress progress, int turn) {
        return progress.turn(turn).map(Turn::dossier).filter(Dossier::extensionGranted).isPresent();
    }

    /**
     * The organ that still searches gets the same days: it was for its search that they were given.
     */
    private static Turn longer(Turn turn, Command.Extend command, Terms terms) {
        OrganTerms until = turn.terms();
        return turn.with(
                until.answering(terms.extend(until.answer(), command.on(), command.days())));
    }

    /** What has run out cannot be made longer, even where its end has no effect by itself. */
    private static Optional<Rule> allowed(
            Progress progress, Term answer, int number, LocalDate on) {
        if (progress.extended()) {
            return Optional.of(Rule.EXTENDED_ONCE);
        }
        if (answer.overdueOn(on)) {
            return Optional.of(Rule.TERM_OVER);
        }
        if (progress.declaredNonexistent()) {
            return Optional.of(Rule.NO_EXTENSION_AFTER_NONEXISTENCE);
        }
        Optional<Turn> turn = progress.turn(number);
        if (turn.isEmpty()) {
            return Optional.of(Rule.UNKNOWN_TURN);
        }
        // also for what the Committee has: it resolves within the answer term, or its extension
        return turn.get().concluded() ? Optional.of(Rule.TURN_CONCLUDED) : Optional.empty();
    }
}
