package mx.ine.transparencia.requests.committee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.kernel.body.Attendee;
import mx.ine.transparencia.kernel.body.Ballot;
import mx.ine.transparencia.kernel.body.Capacity;
import mx.ine.transparencia.kernel.body.Cast;
import mx.ine.transparencia.kernel.body.Motion;
import mx.ine.transparencia.kernel.body.Recusal;
import mx.ine.transparencia.kernel.body.Session;
import mx.ine.transparencia.kernel.body.Vote;
import mx.ine.transparencia.platform.database.Database;

/** Makes of its rows the stage at which a session stands. */
@ApplicationScoped
class SessionReading {
    private final Database database;

    SessionReading(Database database) {
        this.database = database;
    }

    /** A session with its first lines. */
    record Read(SessionHead head, Session stage) {}

    Optional<SessionHead> head(String code) {
        return database.first(
                "SELECT * FROM committee_session WHERE code = ?", SessionHead::read, code);
    }

    /** Locks it: acts on one session follow one another. */
    Optional<Read> lock(String code) {
        return database.first(
                        "SELECT * FROM committee_session WHERE code = ? FOR UPDATE",
                        SessionHead::read,
                        code)
                .map(head -> new Read(head, stage(head)));
    }

    Session stage(SessionHead head) {
        return switch (head.state()) {
            case CONVENED ->
                    new Session.Convened(head.day(), agenda(head.id()), present(head.id()));
            case SITTING -> sitting(head.id());
            case CLOSED -> new Session.Closed(head.closedOn(), sitting(head.id()));
            case NOT_HELD -> new Session.NotHeld(head.closedOn(), head.reason());
        };
    }

    private Session.Sitting sitting(UUID id) {
        return new Session.Sitting(
                agenda(id), present(id), recusals(id), ballots(id), postponed(id));
    }

    private List<String> agenda(UUID id) {
        return database.query(
                "SELECT matter_id FROM committee_agenda WHERE session_id = ? ORDER BY position",
                row -> row.getString(1),
                id);
    }

    private List<String> postponed(UUID id) {
        return database.query(
                "SELECT matter_id FROM committee_agenda WHERE session_id = ?"
                        + " AND postponed IS NOT NULL ORDER BY position",
                row -> row.getString(1),
                id);
    }

    private Map<String, Attendee> present(UUID id) {
        Map<String, Attendee> present = new LinkedHashMap<>();
        database.query(
                        "SELECT account, seat, capacity FROM committee_attendance"
                                + " WHERE session_id = ? AND left_at IS NULL ORDER BY id",
                        row ->
                                new Attendee(
                                        row.getString(1),
                                        row.getString(2),
                                        Capacity.valueOf(row.getString(3))),
                        id)
                .forEach(who -> present.put(who.person(), who));
        return present;
    }

    private List<Recusal> recusals(UUID id) {
        return database.query(
                "SELECT account, matter_id, reason FROM committee_recusal WHERE session_id = ?",
                row -> new Recusal(row.getString(1), row.getString(2), row.getString(3)),
                id);
    }

    private List<Ballot> ballots(UUID id) {
        Map<Integer, List<Cast>> votes = new LinkedHashMap<>();
        database.query(
                "SELECT round, account, seat, vote, dissent FROM committee_vote"
                        + " WHERE session_id = ? ORDER BY round, at, account",
                row ->
                        votes.computeIfAbsent(row.getInt(1), _ -> new ArrayList<>())
                                .add(
                                        new Cast(
                                                row.getString(2),
                                                row.getString(3),
                                                Vote.valueOf(row.getString(4)),
                                                Optional.ofNullable(row.getString(5)))),
                id);
        return database.query(
                "SELECT round, matter_id, sense, carried FROM committee_ballot"
                        + " WHERE session_id = ? ORDER BY round",
                row ->
                        new Ballot(
                                row.getInt(1),
                                Motion.whole(row.getString(2)),
                                row.getString(3),
                                votes.getOrDefault(row.getInt(1), List.of()),
                                row.getBoolean(4)),
                id);
    }
}
