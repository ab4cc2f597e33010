package mx.ine.transparencia.requests.committee;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.ine.transparencia.kernel.body.Capacity;
import mx.ine.transparencia.platform.database.Database;

/** A session as its people see it: who is there, what is dealt with, what was voted. */
@ApplicationScoped
class SessionViews {
    private final Database database;
    private final SessionReading reading;
    private final Matters matters;
    private final Members members;
    private final Resolutions resolutions;

    SessionViews(
            Database database,
            SessionReading reading,
            Matters matters,
            Members members,
            Resolutions resolutions) {
        this.database = database;
        this.reading = reading;
        this.matters = matters;
        this.members = members;
        this.resolutions = resolutions;
    }

    /**
     * @param leftAt null while present
     */
    record Presence(
            String account,
            String name,
            Seat seat,
            Capacity capacity,
            Instant arrivedAt,
            Instant leftAt) {
        public boolean here() {
            return leftAt == null;
        }

        public String role() {
            return switch (capacity) {
                case TITULAR -> "titular";
                case ALTERNATE -> "suplente";
                case VOICE -> "con voz";
            };
        }
    }

    /**
     * @param dissent null without one
     */
    record VoteView(String account, String name, boolean inFavour, String dissent) {}

    record BallotView(
            int round,
            Sense sense,
            String senseWords,
            String grounds,
            String orders,
            boolean carried,
            List<VoteView> votes) {
        public long inFavour() {
            return votes.stream().filter(VoteView::inFavour).count();
        }

        public long against() {
            return votes.size() - inFavour();
        }
    }

    record RecusalView(String account, String name, String reason) {}

    /**
     * @param postponed why it was left for another session; null while it was not
     * @param resolution its number; null while there is none
     */
    record Item(
            int position,
            Matter matter,
            List<RecusalView> recusals,
            List<BallotView> ballots,
            String postponed,
            String resolution) {

        /** The proposal that stands. */
        public Optional<BallotView> standing() {
            return ballots.isEmpty() ? Optional.empty() : Optional.of(ballots.getLast());
        }

        @JsonProperty("stateWords")
        public String stateWords() {
            if (resolution != null) {
                return "Resuelto: " + resolution;
            }
            if (!matter.pending()) {
                return "Retirado";
            }
            if (postponed != null) {
                return "Queda para otra sesión";
            }
            return ballots.isEmpty() ? "Por tratar" : "En votación";
        }
    }

    record SessionView(
            String code,
            SessionKind kind,
            SessionState state,
            LocalDate day,
            LocalTime meetsAt,
            String place,
            LocalDate openedOn,
            LocalDate closedOn,
            String reason,
            long version,
            boolean quorum,
            List<Presence> attendance,
            List<Item> agenda) {

        Optional<Item> item(UUID matter) {
            return agenda.stream().filter(i -> i.matter().id().equals(matter)).findFirst();
        }

        Optional<Presence> present(String account) {
            return attendance.stream()
                    .filter(p -> p.here() && p.account().equals(account))
                    .findFirst();
        }

        /** {@code Sesión ordinaria ORD-008-2025}. */
        public String title() {
            return "Sesión " + kind.label().toLowerCase(java.util.Locale.ROOT) + " " + code;
        }
    }

    Optional<SessionView> view(String code) {
        return reading.head(code).map(this::view);
    }

    private SessionView view(SessionHead head) {
        Map<String, String> names =
                members.all().stream()
                        .collect(
                                Collectors.toMap(
                                        Member::account, Member::name, (first, _) -> first));
        List<Presence> attendance = attendance(head.id(), names);
        long titulars =
                attendance.stream()
                        .filter(p -> p.here() && p.capacity() == Capacity.TITULAR)
                        .count();
        return new SessionView(
                head.code(),
                head.kind(),
                head.state(),
                head.day(),
                head.meetsAt(),
                head.place(),
                head.openedOn(),
                head.closedOn(),
                head.reason(),
                head.version(),
                titulars >= Committee.BODY.quorum().titulars(),
                attendance,
                agenda(head.id(), names));
    }

    private List<Presence> attendance(UUID session, Map<String, String> names) {
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

    private List<Item> agenda(UUID session, Map<String, String> names) {
        Map<UUID, String> postponed = new LinkedHashMap<>();
        database.query(
                "SELECT matter_id, postponed FROM committee_agenda WHERE session_id = ?",
                row -> postponed.put(row.getObject(1, UUID.class), row.getString(2)),
                session);
        Map<UUID, String> resolved =
                resolutions.of(session).stream()
                        .collect(Collectors.toMap(Resolution::matterId, Resolution::number));
        Map<UUID, List<RecusalView>> recusals = recusals(session, names);
        Map<UUID, List<BallotView>> ballots = ballots(session, votes(session, names));
        List<Item> items = new ArrayList<>();
        for (Matter matter : matters.onAgenda(session)) {
            items.add(
                    new Item(
                            items.size() + 1,
                            matter,
                            recusals.getOrDefault(matter.id(), List.of()),
                            ballots.getOrDefault(matter.id(), List.of()),
                            postponed.get(matter.id()),
                            resolved.get(matter.id())));
        }
        return items;
    }

    private Map<UUID, List<RecusalView>> recusals(UUID session, Map<String, String> names) {
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

    private Map<UUID, List<BallotView>> ballots(UUID session, Map<Integer, List<VoteView>> votes) {
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
