package mx.ine.transparencia.requests.committee;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import mx.ine.transparencia.kernel.text.SpanishDates;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.database.Database;

/** The sessions of a year month by month, and what is wrong with them (Art. 18.6, 27.4). */
@ApplicationScoped
class CommitteeCalendar {
    private final Database database;
    private final Members members;
    private final SuiteClock clock;

    CommitteeCalendar(Database database, Members members, SuiteClock clock) {
        this.database = database;
        this.members = members;
        this.clock = clock;
    }

    /** How a month stands as to its ordinary session. */
    enum MonthState {
        /** There was one. */
        HELD,
        /** One is called for a day of it, or goes on. */
        CONVENED,
        /** There is still time, and none is called. */
        TO_CONVENE,
        /** It ended without one: flagged (27.4). */
        MISSING,
        /** It has not come, or the Committee had no members then. */
        NOT_YET
    }

    /**
     * @param month {@code 2025-08}
     */
    record Month(YearMonth month, MonthState state, List<SessionHead> sessions) {
        @JsonProperty("flagged")
        public boolean flagged() {
            return state == MonthState.MISSING;
        }

        /** {@code agosto}. */
        public String label() {
            return SpanishDates.dayAndMonth(month.atDay(1)).replace("1 de ", "");
        }
    }

    /**
     * @param absences titulars who missed the last sessions; more than three in a row is flagged
     */
    record Year(int year, List<Month> months, List<Members.Absence> absences) {}

    Year of(int year) {
        List<SessionHead> sessions =
                database.query(
                        "SELECT * FROM committee_session"
                                + " WHERE coalesce(opened_on, day) BETWEEN ? AND ?"
                                + " ORDER BY coalesce(opened_on, day), meets_at",
                        SessionHead::read,
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31));
        YearMonth first =
                members.all().stream()
                        .map(m -> YearMonth.from(m.from()))
                        .min(YearMonth::compareTo)
                        .orElse(YearMonth.of(9999, 12));
        YearMonth now = YearMonth.from(clock.today());
        List<Month> months =
                IntStream.rangeClosed(1, 12)
                        .mapToObj(m -> month(YearMonth.of(year, m), sessions, first, now))
                        .toList();
        return new Year(year, months, members.absences(clock.today()));
    }

    private static Month month(
            YearMonth month, List<SessionHead> sessions, YearMonth first, YearMonth now) {
        List<SessionHead> there =
                sessions.stream().filter(s -> YearMonth.from(s.held()).equals(month)).toList();
        return new Month(month, state(month, there, first, now), there);
    }

    private static MonthState state(
            YearMonth month, List<SessionHead> there, YearMonth first, YearMonth now) {
        List<SessionState> ordinary =
                there.stream()
                        .filter(s -> s.kind() == SessionKind.ORDINARY)
                        .map(SessionHead::state)
                        .toList();
        if (ordinary.contains(SessionState.CLOSED)) {
            return MonthState.HELD;
        }
        if (month.isBefore(now)) {
            return month.isBefore(first) && ordinary.isEmpty()
                    ? MonthState.NOT_YET
                    : ordinary.contains(SessionState.SITTING)
                            ? MonthState.CONVENED
                            : MonthState.MISSING;
        }
        if (ordinary.contains(SessionState.CONVENED) || ordinary.contains(SessionState.SITTING)) {
            return MonthState.CONVENED;
        }
        return month.equals(now) ? MonthState.TO_CONVENE : MonthState.NOT_YET;
    }
}
