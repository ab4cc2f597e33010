package mx.ine.transparencia.requests.committee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A matter before the Committee.
 *
 * @param caseId the case in this service; null when it is another's, or none
 * @param regime of the case, null when there is none
 * @param state {@code PENDING}, {@code RESOLVED} or {@code WITHDRAWN}
 */
record Matter(
        UUID id,
        MatterKind kind,
        String folio,
        UUID caseId,
        int turn,
        String organ,
        String subject,
        LocalDate receivedOn,
        LocalDate dueOn,
        String state,
        String regime) {

    static final String SELECT =
            "SELECT m.*, r.regime FROM committee_matter m LEFT JOIN request r ON r.id = m.case_id ";

    static Matter read(ResultSet row) throws SQLException {
        return new Matter(
                row.getObject("id", UUID.class),
                MatterKind.valueOf(row.getString("kind")),
                row.getString("folio"),
                row.getObject("case_id", UUID.class),
                row.getInt("turn"),
                row.getString("organ"),
                row.getString("subject"),
                row.getObject("received_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getString("state"),
                row.getString("regime"));
    }

    boolean pending() {
        return state.equals("PENDING");
    }

    /** The page of its case; empty when it has none here. */
    public String page() {
        return caseId == null ? "" : "/solicitudes/bandeja/" + folio;
    }
}
