package mx.ine.transparencia.requests.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mx.ine.transparencia.kernel.notification.Audience;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.requests.notification.domain.Failure;
import mx.ine.transparencia.requests.notification.domain.Made;
import mx.ine.transparencia.requests.notification.domain.State;
import mx.ine.transparencia.requests.notification.domain.Way;

/** An errand as stored; which columns are set at which state is held by the table's checks. */
final class ErrandRow {
    UUID id;
    long version;

    /** How many public events it has had: the sequence of the last one. */
    long eventCount;

    UUID caseId;
    String folio;
    String regime;
    NotifiedAct act;
    String actInput;
    String summary;
    Audience audience;
    String organ;
    Way way;
    String justification;
    State state;
    Instant orderedAt;
    String orderedBy;
    Instant since;

    /** The last day on which it is in time: that of the act, or that of 47.4.f if earlier. */
    LocalDate limitOn;

    String termRule;
    LocalDate termStartedOn;
    LocalDate termDueOn;
    int calendar;
    Instant waitsAt;
    Failure why;
    LocalDate fallsOn;
    LocalDate notifiedOn;
    LocalDate effectiveOn;
    Made made;
    String lapsed;

    static ErrandRow read(ResultSet row) throws SQLException {
        ErrandRow read = new ErrandRow();
        read.id = row.getObject("id", UUID.class);
        read.version = row.getLong("version");
        read.eventCount = row.getLong("event_count");
        read.caseId = row.getObject("case_id", UUID.class);
        read.folio = row.getString("folio");
        read.regime = row.getString("regime");
        read.act = NotifiedAct.valueOf(row.getString("act"));
        read.actInput = row.getString("act_input");
        read.summary = row.getString("summary");
        read.audience = Audience.valueOf(row.getString("audience"));
        read.organ = row.getString("organ");
        read.way = Way.valueOf(row.getString("way"));
        read.justification = row.getString("justification");
        read.state = State.valueOf(row.getString("state"));
        read.orderedAt = Database.instant(row, "ordered_at").orElseThrow();
        read.orderedBy = row.getString("ordered_by");
        read.since = Database.instant(row, "since").orElseThrow();
        read.limitOn = day(row, "limit_on");
        read.termRule = row.getString("term_rule");
        read.termStartedOn = day(row, "term_started_on");
        read.termDueOn = day(row, "term_due_on");
        read.calendar = row.getInt("calendar");
        read.waitsAt = Database.instant(row, "waits_at").orElse(null);
        read.why = code(row, "why", Failure.class);
        read.fallsOn = day(row, "falls_on");
        read.notifiedOn = day(row, "notified_on");
        read.effectiveOn = day(row, "effective_on");
        read.made = code(row, "made", Made.class);
        read.lapsed = row.getString("lapsed");
        return read;
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static <E extends Enum<E>> E code(ResultSet row, String column, Class<E> type)
            throws SQLException {
        String code = row.getString(column);
        return code == null ? null : Enum.valueOf(type, code);
    }
}
