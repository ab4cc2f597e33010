package mx.ine.transparencia.requests.committee;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.ine.transparencia.kernel.body.Capacity;

/** A session as its people see it: who is there, what is dealt with, what was voted. */
@ApplicationScoped
class SessionViews {
    private final SessionRows rows;
    private final SessionReading reading;
    private final Matters matters;
    private final Members members;
    private final Resolutions resolutions;

    SessionViews(
            SessionRows rows,
            SessionReading reading,
            Matters matters,
            Members members,
            Resolutions resolutions) {
        this.rows = rows;
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

        /** The organs whose representatives attend, since it is about their matters (18.2). */
        public List<String> organs() {
            return agenda.stream()
                    .map(item -> item.matter().organ())
                    .filter(organ -> !organ.isEmpty())
                    .distinct()
                    .sorted()
                    .toList();
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
        List<Presence> attendance = rows.attendance(head.id(), names);
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

    private List<Item> agenda(UUID session, Map<String, String> names) {
        Map<UUID, String> postponed = rows.postponed(session);
        Map<UUID, String> resolved =
                resolutions.of(session).stream()
                        .collect(Collectors.toMap(Resolution::matterId, Resolution::number));
        Map<UUID, List<RecusalView>> recusals = rows.recusals(session, names);
        Map<UUID, List<BallotView>> ballots = rows.ballots(session, names);
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
}
