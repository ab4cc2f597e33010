package mx.ine.transparencia.requests.committee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A session as its first lines tell it.
 *
 * @param code {@code ORD-008-2025}
 * @param openedOn null until it was opened
 * @param closedOn null until it ended
 * @param reason why it was not held; null otherwise
 */
record SessionHead(
        UUID id,
        long version,
        String code,
        SessionKind kind,
        LocalDate day,
        LocalTime meetsAt,
        String place,
        SessionState state,
        LocalDate openedOn,
        LocalDate closedOn,
        String reason) {

    static SessionHead read(ResultSet row) throws SQLException {
        return new SessionHead(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("code"),
                SessionKind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                row.getObject("meets_at", LocalTime.class),
                row.getString("place"),
                SessionState.valueOf(row.getString("state")),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getString("reason"));
    }

    /** The day on which it was, or is to be. */
    public LocalDate held() {
        return openedOn == null ? day : openedOn;
    }
}
