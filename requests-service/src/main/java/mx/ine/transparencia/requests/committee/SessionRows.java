package mx.ine.transparencia.requests.committee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.ine.transparencia.kernel.body.Capacity;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.requests.committee.SessionViews.BallotView;
import mx.ine.transparencia.requests.committee.SessionViews.Presence;
import mx.ine.transparencia.requests.committee.SessionViews.RecusalView;
import mx.ine.transparencia.requests.committee.SessionViews.VoteView;

/** Reads what a session's views are made of, with the names of its people. */
@ApplicationScoped
class SessionRows {
    private final Database database;

    SessionRows(Database database) {
        this.database = database;
    }

    /** Why each matter was left for another session; null where it was not. */
    Map<UUID, String> postponed(UUID session) {
        Map<UUID, String> postponed = new LinkedHashMap<>();
        database.query(
                "SELECT matter_id, postponed FROM committee_agenda WHERE session_id = ?",
                row -> postponed.put(row.getObject(1, UUID.class), row.getString(2)),
                session);
        return postponed;
    }

    List<Presence> attendance(UUID session, Map<String, String> names) {
        return database.query(
                "SELECT * FROM committee_attendance WHERE session_id = ? ORDER BY id",
                row ->
                        new Presence(
                                row.getString("account"),
                                names.getOrDefault(
                                        row.getString("account"), row.getString("account")),
                                Seat.valueOf(row.getString("seat")),
                                Capacity.valueOf(row.getString("capacity")),
                                Database.instant(row, "arrived_at").orElseThrow(),
                                Database.instant(row, "left_at").orElse(null)),
                session);
    }

    Map<UUID, List<RecusalView>> recusals(UUID session, Map<String, String> names) {
        Map<UUID, List<RecusalView>> found = new LinkedHashMap<>();
        database.query(
                "SELECT account, matter_id, reason FROM committee_recusal WHERE session_id = ?"
                        + " ORDER BY account",
                row ->
                        found.computeIfAbsent(row.getObject(2, UUID.class), _ -> new ArrayList<>())
                                .add(
                                        new RecusalView(
                                                row.getString(1),
                                                names.getOrDefault(
                                                        row.getString(1), row.getString(1)),
                                                row.getString(3))),
                session);
        return found;
    }

    private Map<Integer, List<VoteView>> votes(UUID session, Map<String, String> names) {
        Map<Integer, List<VoteView>> found = new LinkedHashMap<>();
        database.query(
                "SELECT round, account, vote, dissent FROM committee_vote WHERE session_id = ?"
                        + " ORDER BY round, at, account",
                row ->
                        found.computeIfAbsent(row.getInt(1), _ -> new ArrayList<>())
                                .add(
                                        new VoteView(
                                                row.getString(2),
                                                names.getOrDefault(
                                                        row.getString(2), row.getString(2)),
                                                row.getString(3).equals("FOR"),
                                                row.getString(4))),
                session);
        return found;
    }

    Map<UUID, List<BallotView>> ballots(UUID session, Map<String, String> names) {
        Map<Integer, List<VoteView>> votes = votes(session, names);
        Map<UUID, List<BallotView>> found = new LinkedHashMap<>();
        database.query(
                "SELECT b.*, m.kind FROM committee_ballot b"
                        + " JOIN committee_matter m ON m.id = b.matter_id"
                        + " WHERE b.session_id = ? ORDER BY b.round",
                row -> {
                    Sense sense = Sense.valueOf(row.getString("sense"));
                    return found.computeIfAbsent(
                                    row.getObject("matter_id", UUID.class), _ -> new ArrayList<>())
                            .add(
                                    new BallotView(
                                            row.getInt("round"),
                                            sense,
                                            SenseWords.of(
                                                    MatterKind.valueOf(row.getString("kind")),
                                                    sense),
                                            row.getString("grounds"),
                                            row.getString("orders"),
                                            row.getBoolean("carried"),
                                            votes.getOrDefault(row.getInt("round"), List.of())));
                },
                session);
        return found;
    }
}
