package mx.ine.transparencia.requests.committee;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mx.ine.transparencia.kernel.body.SessionEvent;
import mx.ine.transparencia.platform.database.Database;

/** Writes what happened at a session: each event is its own rows, none is ever taken back. */
@ApplicationScoped
class SessionWriting {
    private final Database database;

    SessionWriting(Database database) {
        this.database = database;
    }

    /**
     * @param proposal the text of what is put to the vote; null for every other act
     */
    void write(UUID session, SessionEvent event, Instant at, Proposal proposal) {
        switch (event) {
            case SessionEvent.AgendaExtended(var matters) -> extend(session, matters);
            case SessionEvent.TakenOffAgenda(var matter) ->
                    database.update(
                            "DELETE FROM committee_agenda WHERE session_id = ? AND matter_id = ?",
                            session,
                            UUID.fromString(matter));
            case SessionEvent.Arrived(var who) ->
                    database.update(
                            "INSERT INTO committee_attendance"
                                    + " (session_id, account, seat, capacity, arrived_at)"
                                    + " VALUES (?, ?, ?, ?, ?)",
                            session,
                            who.person(),
                            who.seat(),
                            who.capacity(),
                            at);
            case SessionEvent.Left(var who) ->
                    database.update(
                            "UPDATE committee_attendance SET left_at = ?"
                                    + " WHERE session_id = ? AND account = ? AND left_at IS NULL",
                            at,
                            session,
                            who.person());
            case SessionEvent.Opened(var on) ->
                    database.update(
                            "UPDATE committee_session SET state = 'SITTING', opened_on = ?,"
                                    + " opened_at = ? WHERE id = ?",
                            on,
                            at,
                            session);
            case SessionEvent.Recused(var recusal) ->
                    database.update(
                            "INSERT INTO committee_recusal (session_id, account, matter_id, reason)"
                                    + " VALUES (?, ?, ?, ?)",
                            session,
                            recusal.person(),
                            UUID.fromString(recusal.matter()),
                            recusal.reason());
            case SessionEvent.PutToTheVote(var round, var motion, _) ->
                    database.update(
                            "INSERT INTO committee_ballot"
                                    + " (session_id, round, matter_id, sense, grounds, orders)"
                                    + " VALUES (?, ?, ?, ?, ?, ?)",
                            session,
                            round,
                            UUID.fromString(motion.matter()),
                            proposal.sense(),
                            proposal.grounds(),
                            proposal.orders() == null ? "" : proposal.orders());
            case SessionEvent.Voted(var round, var cast) ->
                    database.update(
                            "INSERT INTO committee_vote"
                                    + " (session_id, round, account, seat, vote, at)"
                                    + " VALUES (?, ?, ?, ?, ?, ?)",
                            session,
                            round,
                            cast.person(),
                            cast.seat(),
                            cast.vote(),
                            at);
            case SessionEvent.Dissented(var round, var person, var text) ->
                    database.update(
                            "UPDATE committee_vote SET dissent = ?"
                                    + " WHERE session_id = ? AND round = ? AND account = ?",
                            text,
                            session,
                            round,
                            person);
            case SessionEvent.Resolved e ->
                    database.update(
                            "UPDATE committee_ballot SET carried = true"
                                    + " WHERE session_id = ? AND round = ?",
                            session,
                            e.round());
            case SessionEvent.Postponed(var matter, var reason) ->
                    database.update(
                            "UPDATE committee_agenda SET postponed = ?"
                                    + " WHERE session_id = ? AND matter_id = ?",
                            reason,
                            session,
                            UUID.fromString(matter));
            case SessionEvent.Closed(var on) ->
                    database.update(
                            "UPDATE committee_session SET state = 'CLOSED', closed_on = ?,"
                                    + " closed_at = ? WHERE id = ?",
                            on,
                            at,
                            session);
            case SessionEvent.CalledOff(var on, var reason) ->
                    database.update(
                            "UPDATE committee_session SET state = 'NOT_HELD', closed_on = ?,"
                                    + " closed_at = ?, reason = ? WHERE id = ?",
                            on,
                            at,
                            reason,
                            session);
        }
    }

    private void extend(UUID session, List<String> matters) {
        int last =
                database.first(
                                "SELECT coalesce(max(position), 0) FROM committee_agenda"
                                        + " WHERE session_id = ?",
                                row -> row.getInt(1),
                                session)
                        .orElse(0);
        List<Object[]> rows = new ArrayList<>();
        for (String matter : matters) {
            rows.add(new Object[] {session, UUID.fromString(matter), ++last});
        }
        database.updateAll(
                "INSERT INTO committee_agenda (session_id, matter_id, position) VALUES (?, ?, ?)",
                rows);
    }
}
