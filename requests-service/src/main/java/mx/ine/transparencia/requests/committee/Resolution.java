package mx.ine.transparencia.requests.committee;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A signed resolution (Art. 25.3.IV, 27).
 *
 * @param number {@code CI-0001-2025}
 * @param session code of the session
 * @param regime under which its terms count
 * @param orders what must be done; empty when nothing
 * @param notifyBy the last day of REQ-RESOLUTION-NOTIFY (27.5); null where nobody waits for it
 * @param hash SHA-256 of what was signed
 */
record Resolution(
        String number,
        String session,
        int round,
        Matter matter,
        String regime,
        Sense sense,
        String grounds,
        String orders,
        int inFavour,
        int against,
        LocalDate on,
        LocalDate notifyBy,
        Instant signedAt,
        String signedBy,
        String hash) {

    static final String SELECT =
            """
            SELECT m.*, x.regime AS own_regime, r.regime, x.number, s.code, x.round, x.sense,
                   x.grounds, x.orders, x.in_favour, x.against, x.on_day, x.notify_by,
                   x.signed_at, x.signed_by, x.hash
              FROM committee_resolution x
              JOIN committee_matter m ON m.id = x.matter_id
              JOIN committee_session s ON s.id = x.session_id
              LEFT JOIN request r ON r.id = m.case_id
            """;

    static Resolution read(ResultSet row) throws SQLException {
        return new Resolution(
                row.getString("number"),
                row.getString("code"),
                row.getInt("round"),
                Matter.read(row),
                row.getString("own_regime"),
                Sense.valueOf(row.getString("sense")),
                row.getString("grounds"),
                row.getString("orders"),
                row.getInt("in_favour"),
                row.getInt("against"),
                row.getObject("on_day", LocalDate.class),
                row.getObject("notify_by", LocalDate.class),
                row.getTimestamp("signed_at").toInstant(),
                row.getString("signed_by"),
                row.getString("hash"));
    }

    /** What was resolved, to people. */
    @JsonProperty("senseWords")
    public String senseWords() {
        return SenseWords.of(matter.kind(), sense);
    }

    UUID matterId() {
        return matter.id();
    }
}
