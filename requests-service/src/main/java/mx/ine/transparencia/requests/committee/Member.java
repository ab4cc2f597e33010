package mx.ine.transparencia.requests.committee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import mx.ine.transparencia.kernel.body.Attendee;
import mx.ine.transparencia.kernel.body.Capacity;

/**
 * Somebody who sits in the Committee, or sat.
 *
 * @param designatedBy who designated, in Spanish
 * @param until the last day; null while it goes on
 * @param approvedOn the day on which the Committee approved an alternate; null otherwise
 * @param approvedBy the resolution that did
 */
record Member(
        UUID id,
        long version,
        Seat seat,
        Capacity capacity,
        String account,
        String name,
        String post,
        Rank rank,
        String designatedBy,
        LocalDate from,
        LocalDate until,
        LocalDate approvedOn,
        String approvedBy) {

    static Member read(ResultSet row) throws SQLException {
        String rank = row.getString("rank");
        return new Member(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                Seat.valueOf(row.getString("seat")),
                Capacity.valueOf(row.getString("capacity")),
                row.getString("account"),
                row.getString("name"),
                row.getString("post"),
                rank == null ? null : Rank.valueOf(rank),
                row.getString("designated_by"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getObject("approved_on", LocalDate.class),
                row.getString("approved_by"));
    }

    boolean titular() {
        return capacity == Capacity.TITULAR;
    }

    boolean alternate() {
        return capacity == Capacity.ALTERNATE;
    }

    /** Whether he or she may take the seat: an alternate once approved (18.4.I). */
    public boolean maySit() {
        return !alternate() || approvedOn != null;
    }

    public String capacityLabel() {
        return switch (capacity) {
            case TITULAR -> "Titular";
            case ALTERNATE -> "Suplente";
            case VOICE -> "Con voz, sin voto";
        };
    }

    Attendee attendee() {
        return new Attendee(account, seat.name(), capacity);
    }
}
