package mx.ine.transparencia.requests.request.domain;

import static mx.ine.transparencia.kernel.process.Decision.accept;
import static mx.ine.transparencia.kernel.process.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import mx.ine.transparencia.kernel.process.Decision;
import mx.ine.transparencia.kernel.term.Terms;

/** What the Committee does with what organs declared (Art. 13.1, 25.3.IV-VI, 27.2). */
final class Findings {

    private Findings() {}

    static Decision<Event> decide(Progress progress, Command.OfCommittee command, Terms terms) {
        return switch (command) {
            case Command.Resolve c -> resolve(progress, c, terms);
            case Command.ResolveExtension c -> resolveExtension(progress, c);
            case Command.RequireConsent c -> requireConsent(progress, c, terms);
            case Command.AnswerConsent c -> answerConsent(progress, c);
            case Command.Join(var on) -> join(progress, on);
        };
    }

    private static Decision<Event> resolve(
            Progress progress, Command.Resolve command, Terms terms) {
        Optional<Turn> turn = progress.turn(command.turn());
        if (turn.isEmpty()) {
            return refuse(Rule.UNKNOWN_TURN);
        }
        if (!turn.get().beforeCommittee()) {
            return refuse(Rule.NOT_BEFORE_COMMITTEE);
        }
        boolean classified = turn.get().outcome() instanceof Turn.Outcome.Classified;
        LocalDate on = command.on();
        return switch (command.finding()) {
            case FURTHER_SEARCH ->
                    classified
                            ? refuse(Rule.NOT_A_NONEXISTENCE)
                            : accept(
                                    new Event.FurtherSearchOrdered(
                                            on,
                                            command.turn(),
                                            terms.start("REQ-ORGAN-NONEXISTENT", on)));
            case CONFIRM -> resolved(command, terms, Optional.empty());
            case MODIFY ->
                    resolved(
                            command,
                            terms,
                            classified && command.version()
                                    ? Optional.of(Turn.Owed.PUBLIC_VERSION)
                                    : Optional.empty());
            case REVOKE -> resolved(command, terms, Optional.of(Turn.Owed.ACCESS));
        };
    }

    private static Decision<Event> resolved(
            Command.Resolve command, Terms terms, Optional<Turn.Owed> owed) {
        LocalDate on = command.on();
        Resolution resolution =
                new Resolution(
                        command.number(),
                        command.finding(),
                        on,
                        terms.start("REQ-RESOLUTION-NOTIFY", on));
        return accept(new Event.TurnResolved(on, command.turn(), resolution, owed));
    }

    private static Decision<Event> resolveExtension(
            Progress progress, Command.ResolveExtension command) {
        Optional<Turn> turn = progress.turn(command.turn());
        if (turn.isEmpty()) {
            return refuse(Rule.UNKNOWN_TURN);
        }
        boolean asked =
                turn.get().petition().equals(Optional.of(Turn.Petition.EXTENSION))
                        && !turn.get().dossier().extensionGranted();
        return asked
                ? accept(
                        new Event.ExtensionResolved(
                                command.on(), command.turn(), command.granted()))
                : refuse(Rule.NOT_BEFORE_COMMITTEE);
    }

    private static Decision<Event> requireConsent(
            Progress progress, Command.RequireConsent command, Terms terms) {
        Optional<Turn> turn = progress.turn(command.turn());
        if (turn.isEmpty()) {
            return refuse(Rule.UNKNOWN_TURN);
        }
        boolean confidential =
                turn.get().outcome() instanceof Turn.Outcome.Classified(_, var secrecy, _)
                        && secrecy == Secrecy.CONFIDENTIAL;
        if (!confidential || !turn.get().beforeCommittee()) {
            return refuse(Rule.NOT_CONFIDENTIAL);
        }
        if (turn.get().dossier().consent().isPresent()) {
            return refuse(Rule.CONSENT_ASKED);
        }
        return command.open()
                ? accept(
                        new Event.ConsentRequired(
                                command.on(),
                                command.turn(),
                                terms.start("REQ-CONSENT", command.on())))
                : refuse(Rule.OUTSIDE_BUSINESS_HOURS);
    }

    private static Decision<Event> answerConsent(Progress progress, Command.AnswerConsent command) {
        Optional<Turn> turn = progress.turn(command.turn());
        if (turn.isEmpty()) {
            return refuse(Rule.UNKNOWN_TURN);
        }
        Optional<Consent> asked = turn.get().dossier().consent();
        if (asked.isEmpty()) {
            return refuse(Rule.CONSENT_NOT_ASKED);
        }
        boolean late =
                asked.get().answer() == Consent.Answer.SILENT
                        || asked.get().reply().overdueOn(command.on());
        if (late) {
            return refuse(Rule.CONSENT_TOO_LATE);
        }
        return turn.get().awaitsConsent()
                ? accept(
                        new Event.ConsentAnswered(
                                command.on(),
                                command.turn(),
                                command.given() ? Consent.Answer.GIVEN : Consent.Answer.DENIED))
                : refuse(Rule.CONSENT_NOT_ASKED);
    }

    /** Silence keeps it confidential: the Committee goes on without it (13.1). */
    static Decision<Event> expireConsent(Progress progress, Command.ExpireTerm command) {
        return progress.turn(command.turn())
                .filter(Turn::awaitsConsent)
                .flatMap(turn -> turn.dossier().consent())
                .map(asked ->
                        RequestProcess.expired(
                                command,
                                asked.reply(),
                                new Event.ConsentAnswered(
                                        command.on(), command.turn(), Consent.Answer.SILENT)))
                .orElseGet(() -> refuse(Rule.TERM_NOT_OVER));
    }

    /** Until it is resolved (27.2). */
    private static Decision<Event> join(Progress progress, LocalDate on) {
        return progress.turns().stream().anyMatch(turn -> turn.dossier().resolution().isPresent())
                ? refuse(Rule.JOIN_RESOLVED)
                : accept(new Event.Joined(on));
    }
}
