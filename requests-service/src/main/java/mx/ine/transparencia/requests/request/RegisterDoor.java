package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import mx.ine.transparencia.requests.classification.ClassificationRegister;
import mx.ine.transparencia.requests.classification.NewClassification;
import mx.ine.transparencia.requests.classification.domain.Classified;
import mx.ine.transparencia.requests.classification.domain.Secrecy;

/** Enters in the register what an organ classifies of a request (Art. 10.1-10.2, 15.1). */
@ApplicationScoped
final class RegisterDoor {
    private final ClassificationRegister register;

    RegisterDoor(ClassificationRegister register) {
        this.register = register;
    }

    /** It waits there for the resolution of its matter, which the register learns by itself. */
    void enter(CaseFile file, TurnRow turn) {
        register.enter(
                new NewClassification(
                        classified(file, turn),
                        Optional.of(file.row().folio),
                        turn.key.number(),
                        Optional.of(turn.matter),
                        Optional.empty(),
                        turn.organ));
    }

    /** The matter was taken back: nothing will be resolved of it. */
    void takeBack(TurnRow turn) {
        register.takeBack(turn.matter);
    }

    private static Classified classified(CaseFile file, TurnRow turn) {
        return new Classified(
                turn.organ,
                turn.party,
                "Solicitudes de información",
                "Lo que se pide en la solicitud " + file.row().folio,
                Secrecy.valueOf(turn.secrecy.name()),
                List.of(turn.grounds.split(" ")),
                turn.reasons,
                text(turn.harm),
                turn.concludedOn,
                Optional.ofNullable(turn.reservedUntil),
                text(turn.reserveCondition),
                text(turn.parts),
                file.row().regime);
    }

    private static String text(String stored) {
        return stored == null ? "" : stored;
    }
}
