package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.requests.calendar.LegalTerms;
import mx.ine.transparencia.requests.committee.MatterKind;
import mx.ine.transparencia.requests.committee.MatterService;
import mx.ine.transparencia.requests.committee.NewMatter;
import mx.ine.transparencia.requests.request.domain.Consent;
import mx.ine.transparencia.requests.request.domain.Event;
import mx.ine.transparencia.requests.request.domain.Status;
import mx.ine.transparencia.requests.request.domain.Turn;

/** Puts before the Committee what organs declare, and takes back what needs no resolution more. */
@ApplicationScoped
final class CommitteeDoor {
    private final MatterService matters;
    private final RegisterDoor register;
    private final LegalTerms legal;
    private final Database database;

    CommitteeDoor(
            MatterService matters, RegisterDoor register, LegalTerms legal, Database database) {
        this.matters = matters;
        this.register = register;
        this.legal = legal;
        this.database = database;
    }

    /** In the transaction of the act, once its stage is written. */
    void tell(CaseFile file, List<Event> events) {
        for (Event event : events) {
            if (event instanceof Event.OfTurn ofTurn) {
                tell(file, ofTurn);
            }
        }
        file.turns().stream().filter(turn -> moot(file, turn)).forEach(this::takeBackExtension);
        if (!events.isEmpty() && !file.row().status.open()) {
            file.turns().forEach(this::takeBack);
            database.query(
                            "DELETE FROM request_joining WHERE request_id = ? RETURNING matter",
                            row -> row.getObject(1, UUID.class),
                            file.row().id)
                    .forEach(matters::withdraw);
        }
    }

    private void tell(CaseFile file, Event.OfTurn event) {
        TurnRow turn = file.turn(event.turn()).orElseThrow();
        switch (event) {
            case Event.TurnClassified(var on, _, var secrecy, var publicPart) -> {
                String extent = publicPart.isPresent() ? ", en parte" : ", toda";
                turn.matter =
                        enter(file, turn, MatterKind.CLASSIFICATION, secrecy.label() + extent, on);
                register.enter(file, turn);
            }
            case Event.NonexistenceDeclared(var on, _) ->
                    turn.matter =
                            enter(
                                    file,
                                    turn,
                                    MatterKind.NONEXISTENCE,
                                    "Declaratoria de inexistencia",
                                    on);
            case Event.ConsentAnswered(_, _, var answer) -> {
                if (answer == Consent.Answer.GIVEN) {
                    takeBackMatter(turn);
                }
            }
            case Event.Petitioned(var on, _, var petition) -> {
                if (petition == Turn.Petition.EXTENSION && byCommittee(file)) {
                    turn.extensionMatter =
                            enter(file, turn, MatterKind.EXTENSION, "Ampliación del plazo", on);
                }
            }
            case Event.ExtensionResolved _ -> turn.extensionMatter = null;
            case Event.TurnDeclined _,
                    Event.TurnAnswered _,
                    Event.SearchLogged _,
                    Event.FurtherSearchOrdered _,
                    Event.TurnResolved _,
                    Event.ConsentRequired _,
                    Event.PartyConsulted _,
                    Event.PartyAnswered _ -> {}
        }
    }

    private boolean byCommittee(CaseFile file) {
        return legal.regime(file.row().regime).rule("REQ-ANSWER").extendedByCommittee();
    }

    private UUID enter(CaseFile file, TurnRow turn, MatterKind kind, String what, LocalDate on) {
        UUID matter = UUID.randomUUID();
        matters.enter(
                new NewMatter(
                        matter,
                        kind,
                        file.row().folio,
                        Optional.of(file.row().id),
                        turn.key.number(),
                        turn.organ,
                        what + ". Turno " + turn.key.number() + ", " + turn.organ,
                        on,
                        dueOn(file)));
        return matter;
    }

    /** Resolved by then, it can still be answered in time (27.3). */
    static LocalDate dueOn(CaseFile file) {
        return file.alive(0, "REQ-FICTA")
                .or(() -> file.latest(0, "REQ-ANSWER"))
                .orElseThrow()
                .dueOn;
    }

    private void takeBack(TurnRow turn) {
        if (turn.matter != null) {
            takeBackMatter(turn);
        }
        takeBackExtension(turn);
    }

    private void takeBackMatter(TurnRow turn) {
        matters.withdraw(turn.matter);
        register.takeBack(turn);
    }

    /** The organ that asked for more time has spoken, or there is no time left to extend. */
    private static boolean moot(CaseFile file, TurnRow turn) {
        return turn.petition != Turn.Petition.EXTENSION || file.row().status == Status.UNANSWERED;
    }

    private void takeBackExtension(TurnRow turn) {
        if (turn.extensionMatter != null) {
            matters.withdraw(turn.extensionMatter);
            turn.extensionMatter = null;
        }
    }
}
