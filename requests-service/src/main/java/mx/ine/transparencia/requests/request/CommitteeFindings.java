package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.RefusedException;
import mx.ine.transparencia.requests.committee.MatterResolved;
import mx.ine.transparencia.requests.committee.Sense;
import mx.ine.transparencia.requests.request.domain.Command;
import mx.ine.transparencia.requests.request.domain.Finding;
import mx.ine.transparencia.requests.request.domain.Rule;

/**
 * Carries out in a case what the Committee resolved, in the transaction that signs the resolution:
 * what cannot be carried out is not signed.
 */
@ApplicationScoped
class CommitteeFindings {
    private static final Actor COMMITTEE =
            new Actor("committee", Roles.COMMITTEE_SECRETARY, Optional.empty());

    private final Requests requests;
    private final CaseActs acts;
    private final SettlingService settling;
    private final TurnFiles files;
    private final SuiteClock clock;
    private final Database database;

    CommitteeFindings(
            Requests requests,
            CaseActs acts,
            SettlingService settling,
            TurnFiles files,
            SuiteClock clock,
            Database database) {
        this.requests = requests;
        this.acts = acts;
        this.settling = settling;
        this.files = files;
        this.clock = clock;
        this.database = database;
    }

    void resolved(@Observes MatterResolved resolved) {
        switch (resolved.kind()) {
            case CLASSIFICATION, NONEXISTENCE -> carryOut(resolved);
            case JOINING -> join(resolved);
            case EXTENSION -> extension(resolved);
            case ARCO_NONEXISTENCE, DECLASSIFICATION, TARIFF, CRITERION, ALTERNATE -> {}
        }
    }

    private void carryOut(MatterResolved resolved) {
        Instant now = clock.now();
        CaseFile file = upToNow(resolved.caseId().orElseThrow(), now);
        int number = resolved.turn();
        TurnRow turn = file.turn(number).orElseThrow();
        if (!resolved.matter().equals(turn.matter)) {
            throw new IllegalStateException("Another matter of the turn was resolved");
        }
        boolean ordered = !resolved.orders().isBlank();
        Command command =
                new Command.Resolve(
                        resolved.on(),
                        number,
                        finding(resolved.sense()),
                        resolved.number(),
                        ordered);
        Act act =
                Act.of(command)
                        .writing(f -> write(f, resolved))
                        .with(
                                Map.of(
                                        "turn", number,
                                        "sense", resolved.sense().name(),
                                        "number", resolved.number()));
        acts.carryOut(file, act, COMMITTEE, acts.moment(file.row(), now));
    }

    /** Granted, the Unit still notifies it within the term (LGTAIP 134). */
    private void extension(MatterResolved resolved) {
        Instant now = clock.now();
        CaseFile file = upToNow(resolved.caseId().orElseThrow(), now);
        boolean granted = resolved.sense() == Sense.CONFIRM;
        Act act =
                Act.of(new Command.ResolveExtension(resolved.on(), resolved.turn(), granted))
                        .with(
                                Map.of(
                                        "turn", resolved.turn(),
                                        "granted", granted,
                                        "number", resolved.number()));
        acts.carryOut(file, act, COMMITTEE, acts.moment(file.row(), now));
    }

    private void write(CaseFile file, MatterResolved resolved) {
        TurnRow turn = file.turn(resolved.turn()).orElseThrow();
        turn.orders = resolved.orders().isBlank() ? null : resolved.orders();
        if (turn.status == TurnRow.State.REOPENED) {
            files.takeBack(file, resolved.turn());
        }
    }

    private static Finding finding(Sense sense) {
        return switch (sense) {
            case CONFIRM -> Finding.CONFIRM;
            case MODIFY -> Finding.MODIFY;
            case REVOKE -> Finding.REVOKE;
            case FURTHER_SEARCH -> Finding.FURTHER_SEARCH;
        };
    }

    /** Only what is confirmed is joined (27.2). */
    private void join(MatterResolved resolved) {
        Optional<String> into =
                database
                        .query(
                                "DELETE FROM request_joining WHERE matter = ? RETURNING into_folio",
                                row -> row.getString(1),
                                resolved.matter())
                        .stream()
                        .findFirst();
        if (into.isEmpty() || resolved.sense() != Sense.CONFIRM) {
            return;
        }
        Instant now = clock.now();
        CaseFile file = upToNow(resolved.caseId().orElseThrow(), now);
        if (!requests.byFolio(into.get()).map(JoiningService::inProcess).orElse(false)) {
            throw new RefusedException(Rule.JOIN_TARGET);
        }
        Act act =
                Act.of(new Command.Join(resolved.on()))
                        .writing(f -> f.row().joinedTo = into.get())
                        .with(Map.of("into", into.get(), "number", resolved.number()));
        acts.carryOut(file, act, COMMITTEE, acts.moment(file.row(), now));
    }

    /** In this transaction: another one would wait for what this one has locked. */
    private CaseFile upToNow(UUID id, Instant now) {
        CaseFile file = requests.lock(id).orElseThrow();
        settling.settle(file, now);
        return file;
    }
}
