package mx.ine.transparencia.requests.committee;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.platform.database.Database;

/** Who sits in the Committee, and who missed what. */
@ApplicationScoped
class Members {
    private final Database database;

    Members(Database database) {
        this.database = database;
    }

    /**
     * A titular who has not been at the last sessions.
     *
     * @param missed how many in a row
     */
    record Absence(Member member, int missed) {
        /** More than the three that the Reglamento allows (18.6). */
        @JsonProperty("tooMany")
        public boolean tooMany() {
            return missed > Committee.ABSENCES;
        }
    }

    List<Member> all() {
        return database.query(
                "SELECT * FROM committee_member ORDER BY until_day NULLS FIRST,"
                        + " array_position(ARRAY['BOARD','COUNCIL','TECHNICAL_UNIT','SECRETARY'],"
                        + " seat), capacity DESC, from_day",
                Member::read);
    }

    List<Member> on(LocalDate day) {
        return all().stream()
                .filter(m -> !m.from().isAfter(day))
                .filter(m -> m.until() == null || !m.until().isBefore(day))
                .toList();
    }

    Optional<Member> sitting(String account, LocalDate day) {
        return on(day).stream().filter(m -> m.account().equals(account)).findFirst();
    }

    Optional<Member> lock(UUID id) {
        return database.first(
                "SELECT * FROM committee_member WHERE id = ? FOR UPDATE", Member::read, id);
    }

    /** At how many other sessions of the year the account took, or keeps, a seat as alternate. */
    int alternateSessions(String account, int year, UUID except) {
        return database.first(
                        """
                        SELECT count(DISTINCT s.id) FROM committee_attendance a
                          JOIN committee_session s ON s.id = a.session_id
                         WHERE a.account = ? AND a.capacity = 'ALTERNATE'
                           AND extract(year FROM coalesce(s.opened_on, s.day)) = ? AND s.id <> ?
                           AND (s.state IN ('SITTING', 'CLOSED')
                                OR s.state = 'CONVENED' AND a.left_at IS NULL)
                           AND (s.opened_at IS NULL OR a.left_at IS NULL OR a.left_at > s.opened_at)
                        """,
                        row -> row.getInt(1),
                        account,
                        year,
                        except)
                .orElse(0);
    }

    /** Titulars in office who missed the last session, or more in a row. */
    List<Absence> absences(LocalDate today) {
        return on(today).stream()
                .filter(Member::titular)
                .map(member -> new Absence(member, missed(member)))
                .filter(absence -> absence.missed() > 0)
                .toList();
    }

    private int missed(Member member) {
        List<Boolean> attended =
                database.query(
                        """
                        SELECT EXISTS (SELECT FROM committee_attendance a
                                        WHERE a.session_id = s.id AND a.account = ?
                                          AND (a.left_at IS NULL OR a.left_at > s.opened_at))
                          FROM committee_session s
                         WHERE s.state = 'CLOSED' AND s.opened_on >= ?
                         ORDER BY s.opened_at DESC LIMIT 60
                        """,
                        row -> row.getBoolean(1),
                        member.account(),
                        member.from());
        int missed = attended.indexOf(true);
        return missed < 0 ? attended.size() : missed;
    }
}
