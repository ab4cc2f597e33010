package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import mx.ine.transparencia.kernel.calendar.BusinessCalendar;
import mx.ine.transparencia.pages.TermLeft;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.web.Page;
import mx.ine.transparencia.platform.web.Paging;
import mx.ine.transparencia.requests.calendar.LegalTerms;
import mx.ine.transparencia.requests.request.domain.Status;

/** What each desk has to do, the most urgent first. */
@ApplicationScoped
class Tray {
    /** Somebody else has the next word: the applicant. */
    private static final String WAITING =
            "r.status IN ('CLARIFICATION_REQUESTED', 'AWAITING_PAYMENT', 'AVAILABLE')";

    /** A page of the tray: what a person works through before looking again. */
    private static final int PAGE = 25;

    /** What has no date comes after all that has one. */
    private static final String NEVER = "9999-12-31";

    private static final String LAST = "DATE '" + NEVER + "'";

    private static final String UNIT =
            """
            SELECT r.folio, r.status, left(r.description, 120) AS summary, r.next_due AS due,
                   (SELECT coalesce(string_agg(t.organ, ' · ' ORDER BY t.number), '')
                      FROM request_turn t WHERE t.request_id = r.id) AS organs,
                   (SELECT count(*) FROM request_turn t
                     WHERE t.request_id = r.id AND t.status IN ('PENDING', 'REOPENED')) AS pending,
                   (SELECT count(*) FROM request_turn t
                     WHERE t.request_id = r.id AND t.petition IS NOT NULL) AS petitions,
                   EXISTS (SELECT 1 FROM notification_errand e
                     WHERE e.case_id = r.id AND e.audience = 'PERSON'
                       AND e.state IN ('ORDERED', 'CITATION_LEFT', 'FALLING')) AS notifying
              FROM request r
             WHERE r.closed_on IS NULL
            """;

    private static final String ORGAN =
            """
            SELECT r.folio, r.status, left(r.description, 120) AS summary, t.answer_due AS due,
                   t.organ AS organs, 1 AS pending,
                   CASE WHEN t.petition IS NULL THEN 0 ELSE 1 END AS petitions,
                   false AS notifying
              FROM request_turn t JOIN request r ON r.id = t.request_id
             WHERE t.status IN ('PENDING', 'REOPENED') AND NOT t.case_closed AND t.organ = ?
            """;

    /** Without the join: the index request_turn_tray alone is read. */
    private static final String TURNS =
            "SELECT 1 FROM request_turn t WHERE t.status IN ('PENDING', 'REOPENED') AND NOT"
                    + " t.case_closed AND t.organ = ?";

    private static final String OFFICE =
            """
            SELECT r.folio, r.status, left(r.description, 120) AS summary, r.next_due AS due,
                   r.filed_with AS organs, 0 AS pending, 0 AS petitions, false AS notifying
              FROM request r
             WHERE r.filed_with = ? AND r.closed_on IS NULL
            """;

    private final Database database;
    private final SuiteClock clock;
    private final LegalTerms legal;

    Tray(Database database, SuiteClock clock, LegalTerms legal) {
        this.database = database;
        this.clock = clock;
        this.legal = legal;
    }

    /** Whose tray it is. */
    enum Desk {
        UNIT,
        ORGAN,
        OFFICE
    }

    /** What to look at; {@code ALL} is everything open. */
    enum Group {
        ALL("Todas"),
        LATE("Vencidas"),
        TODAY("Vencen hoy"),
        WEEK("Esta semana"),
        LATER("Después"),
        WAITING("En espera de quien solicita");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How many cases are in a group. */
    record Count(Group group, long cases) {}

    /**
     * A case in the tray.
     *
     * @param next what to do, in words
     * @param left the light: null when nothing runs
     */
    record Line(
            String folio,
            Status status,
            String summary,
            String organs,
            String next,
            LocalDate due,
            TermLeft left) {}

    /** All of them in one pass. */
    List<Count> counts(Desk desk, String organ) {
        List<Group> groups =
                List.of(Group.values()).stream()
                        .filter(group -> desk == Desk.UNIT || group != Group.WAITING)
                        .toList();
        List<Object> arguments = new ArrayList<>();
        StringJoiner counted = new StringJoiner(", ", "SELECT ", "");
        for (Group group : groups) {
            RequestList.Where where = where(desk, Optional.empty(), group);
            counted.add("count(*) FILTER (WHERE true" + and(where) + ")");
            arguments.addAll(List.of(where.arguments()));
        }
        if (desk != Desk.UNIT) {
            arguments.add(organ);
        }
        return database.first(
                        counted + selection(desk),
                        row -> {
                            List<Count> counts = new ArrayList<>();
                            for (Group group : groups) {
                                counts.add(new Count(group, row.getLong(counts.size() + 1)));
                            }
                            return counts;
                        },
                        arguments.toArray())
                .orElseThrow();
    }

    /** What a desk's tray is made of, from {@code FROM} on. */
    private static String selection(Desk desk) {
        String sql = desk == Desk.ORGAN ? TURNS : base(desk);
        int from = desk == Desk.UNIT ? sql.lastIndexOf("FROM request r") : sql.indexOf("FROM");
        return " " + sql.substring(from);
    }

    Page<Line> page(Desk desk, String organ, Group group, String after) {
        Paging paging = Paging.of(after, PAGE, 2);
        Optional<String> own = desk == Desk.UNIT ? Optional.empty() : Optional.of(organ);
        RequestList.Where where = where(desk, own, group);
        paging.after()
                .ifPresent(place ->
                        where.and(
                                "(" + order(desk) + ") > (?::date, ?)",
                                place.get(0),
                                place.get(1)));
        BusinessCalendar calendar = legal.calendar(legal.version());
        List<Line> lines =
                database.query(
                        base(desk)
                                + and(where)
                                + " ORDER BY "
                                + order(desk)
                                + " LIMIT "
                                + paging.fetch(),
                        row -> line(row, desk, calendar),
                        where.arguments());
        return Page.of(lines, paging, l -> List.of(place(l.due()), l.folio()));
    }

    private static String place(LocalDate due) {
        return due == null ? NEVER : due.toString();
    }

    private static String base(Desk desk) {
        return switch (desk) {
            case UNIT -> UNIT;
            case ORGAN -> ORGAN;
            case OFFICE -> OFFICE;
        };
    }

    private static String due(Desk desk) {
        return desk == Desk.ORGAN ? "coalesce(t.answer_due, " + LAST + ")" : "r.next_due";
    }

    /** The most urgent first; for organs as request_turn_tray has it. */
    private static String order(Desk desk) {
        return desk == Desk.ORGAN
                ? due(desk) + ", t.folio"
                : "coalesce(" + due(desk) + ", " + LAST + "), r.folio";
    }

    /**
     * @param organ where the statement asks for it before the group
     */
    private RequestList.Where where(Desk desk, Optional<String> organ, Group group) {
        RequestList.Where where = new RequestList.Where();
        organ.ifPresent(where::given);
        LocalDate today = clock.today();
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        String due = due(desk);
        if (desk == Desk.UNIT && group != Group.ALL) {
            where.and(group == Group.WAITING ? WAITING : "NOT (" + WAITING + ")");
        }
        switch (group) {
            case ALL, WAITING -> {}
            case LATE -> where.and(due + " < ?", today);
            case TODAY -> where.and(due + " = ?", today);
            case WEEK -> where.and(due + " > ? AND " + due + " <= ?", today, sunday);
            case LATER -> where.and("(" + due + " > ? OR " + due + " IS NULL)", sunday);
        }
        return where;
    }

    /** The conditions follow those that every tray has. */
    private static String and(RequestList.Where where) {
        return where.sql().replaceFirst("^ WHERE ", " AND ");
    }

    private Line line(ResultSet row, Desk desk, BusinessCalendar calendar) throws SQLException {
        Status status = Status.valueOf(row.getString("status"));
        LocalDate due = row.getObject("due", LocalDate.class);
        return new Line(
                row.getString("folio"),
                status,
                row.getString("summary"),
                row.getString("organs"),
                row.getBoolean("notifying")
                        ? NextSteps.NOTIFYING
                        : NextSteps.of(
                                desk, status, row.getInt("pending"), row.getInt("petitions")),
                due,
                due == null ? null : new TermLeft(calendar.between(clock.today(), due)));
    }
}
