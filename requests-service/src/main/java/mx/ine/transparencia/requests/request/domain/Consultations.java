package mx.ine.transparencia.requests.request.domain;

import static mx.ine.transparencia.kernel.process.Decision.accept;
import static mx.ine.transparencia.kernel.process.Decision.refuse;

import java.util.Optional;
import mx.ine.transparencia.kernel.process.Decision;

/** Whether a party hands over information that it may keep (Art. 2.1.XV, 67). */
final class Consultations {

    private Consultations() {}

    static Decision<Event> decide(Progress progress, Command.OfParty command) {
        return switch (command) {
            case Command.ConsultParty(var on, var number) -> {
                Optional<Turn> turn = progress.turn(number);
                yield broken(turn)
                        .<Decision<Event>>map(Decision::refuse)
                        .orElseGet(() ->
                                state(turn) == Dossier.Consultation.NONE
                                        ? accept(new Event.PartyConsulted(on, number))
                                        : refuse(Rule.ASKED_ALREADY));
            }
            case Command.AnswerConsultation(var on, var number, var willing) -> {
                Optional<Turn> turn = progress.turn(number);
                yield broken(turn)
                        .<Decision<Event>>map(Decision::refuse)
                        .orElseGet(() ->
                                state(turn) == Dossier.Consultation.ASKED
                                        ? accept(new Event.PartyAnswered(on, number, willing))
                                        : refuse(Rule.NOT_CONSULTED));
            }
        };
    }

    private static Dossier.Consultation state(Optional<Turn> turn) {
        return turn.orElseThrow().dossier().consultation();
    }

    private static Optional<Rule> broken(Optional<Turn> turn) {
        if (turn.isEmpty()) {
            return Optional.of(Rule.UNKNOWN_TURN);
        }
        if (!turn.get().organ().party()) {
            return Optional.of(Rule.NOT_A_PARTY);
        }
        return turn.get().pending() ? Optional.empty() : Optional.of(Rule.TURN_CONCLUDED);
    }
}
