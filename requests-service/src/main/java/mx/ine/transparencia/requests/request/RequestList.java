package mx.ine.transparencia.requests.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.security.Caller;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.Page;
import mx.ine.transparencia.platform.web.Paging;
import mx.ine.transparencia.requests.request.domain.Channel;
import mx.ine.transparencia.requests.request.domain.Status;

/** Lists of requests for staff: by filters, in a stable order, a page at a time. */
@ApplicationScoped
class RequestList {
    private final Database database;

    RequestList(Database database) {
        this.database = database;
    }

    /** What staff may filter by; all optional. */
    static class Filter {
        @QueryParam("status")
        Status status;

        @QueryParam("channel")
        Channel channel;

        @QueryParam("organ")
        @Size(max = 12)
        String organ;

        @QueryParam("dueBefore")
        LocalDate dueBefore;

        @QueryParam("open")
        Boolean open;

        @QueryParam("q")
        @Size(max = 200)
        String text;

        @QueryParam("order")
        @Pattern(regexp = "folio|due", message = "debe ser folio o due")
        String order;

        @QueryParam("after")
        String after;

        @QueryParam("limit")
        Integer limit;
    }

    /**
     * A request in a list.
     *
     * @param summary the beginning of what is asked
     * @param organs the organs it was turned to
     * @param dueOn the next date on which somebody owes something
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Line(
            String folio,
            Status status,
            String statusText,
            Channel channel,
            String summary,
            List<String> organs,
            int pendingTurns,
            int petitions,
            LocalDate countsFrom,
            LocalDate dueOn) {}

    private static final String COLUMNS =
            """
            SELECT r.folio, r.status, r.channel, left(r.description, 160) AS summary, r.counts_from,
                   %s AS due_on,
                   (SELECT coalesce(array_agg(t.organ ORDER BY t.number), '{}')
                      FROM request_turn t WHERE t.request_id = r.id) AS organs,
                   (SELECT count(*) FROM request_turn t
                     WHERE t.request_id = r.id AND t.status IN ('PENDING', 'REOPENED')) AS pending,
                   (SELECT count(*) FROM request_turn t
                     WHERE t.request_id = r.id AND t.petition IS NOT NULL) AS petitions
              FROM request r
            """;

    Page<Line> page(Filter filter, Caller caller) {
        boolean byDue = "due".equals(filter.order);
        Paging paging = Paging.of(filter.after, filter.limit, byDue ? 2 : 1);
        Optional<String> own = ownOrgan(caller);
        Where where = new Where();
        own.ifPresent(organ -> restrict(where, organ, caller));
        apply(filter, where);
        if (byDue) {
            where.and("r.next_due IS NOT NULL");
            paging.after()
                    .ifPresent(place ->
                            where.and(
                                    "(r.next_due, r.folio) > (?::date, ?)",
                                    place.get(0),
                                    place.get(1)));
        } else {
            paging.after().ifPresent(place -> where.and("r.folio > ?", place.getFirst()));
        }
        String sql =
                COLUMNS.formatted("r.next_due")
                        + where.sql()
                        + (byDue ? " ORDER BY r.next_due, r.folio" : " ORDER BY r.folio")
                        + " LIMIT "
                        + paging.fetch();
        List<Line> lines = database.query(sql, RequestList::line, where.arguments());
        return Page.of(
                lines,
                paging,
                line ->
                        byDue
                                ? List.of(line.dueOn().toString(), line.folio())
                                : List.of(line.folio()));
    }

    private static Optional<String> ownOrgan(Caller caller) {
        boolean all =
                caller.has(Roles.LIAISON_UNIT)
                        || caller.has(Roles.AUDITOR)
                        || caller.has(Roles.SYSTEM);
        return all ? Optional.empty() : Optional.of(caller.organ().orElse(""));
    }

    private static void restrict(Where where, String organ, Caller caller) {
        if (caller.has(Roles.ORGAN_LIAISON)) {
            where.and(
                    "(r.filed_with = ? OR EXISTS (SELECT 1 FROM request_turn t"
                            + " WHERE t.request_id = r.id AND t.organ = ?))",
                    organ,
                    organ);
        } else {
            where.and("r.filed_with = ?", organ);
        }
    }

    private static void apply(Filter filter, Where where) {
        if (filter.status != null) {
            where.and("r.status = ?", filter.status.name());
        }
        if (filter.channel != null) {
            where.and("r.channel = ?", filter.channel.name());
        }
        if (filter.organ != null) {
            where.and(
                    "EXISTS (SELECT 1 FROM request_turn t WHERE t.request_id = r.id AND t.organ = ?)",
                    filter.organ);
        }
        if (filter.dueBefore != null) {
            where.and("r.next_due < ?", filter.dueBefore);
        }
        if (filter.open != null) {
            where.and(filter.open ? "r.closed_on IS NULL" : "r.closed_on IS NOT NULL");
        }
        if (filter.text != null && !filter.text.isBlank()) {
            where.and("position(lower(?) IN lower(r.description)) > 0", filter.text.strip());
        }
    }

    static Line line(ResultSet row) throws SQLException {
        Status status = Status.valueOf(row.getString("status"));
        return new Line(
                row.getString("folio"),
                status,
                status.label(),
                Channel.valueOf(row.getString("channel")),
                row.getString("summary"),
                List.of((String[]) row.getArray("organs").getArray()),
                row.getInt("pending"),
                row.getInt("petitions"),
                row.getObject("counts_from", LocalDate.class),
                row.getObject("due_on", LocalDate.class));
    }

    /** Conditions joined by AND, with their arguments. */
    static final class Where {
        private final List<String> conditions = new ArrayList<>();
        private final List<Object> arguments = new ArrayList<>();

        void and(String condition, Object... with) {
            conditions.add(condition);
            arguments.addAll(List.of(with));
        }

        /** An argument of the conditions that stand before these. */
        void given(Object argument) {
            arguments.add(argument);
        }

        String sql() {
            return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        }

        Object[] arguments() {
            return arguments.toArray();
        }
    }
}
