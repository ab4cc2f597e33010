package mx.ine.transparencia.requests.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mx.ine.transparencia.kernel.calendar.BusinessCalendar;

/** Open terms that a change of the calendar may move: each kind of case answers for its own. */
public interface MovableTerms {

    /** What would move if the calendar were this one; nothing is changed. */
    Movement preview(BusinessCalendar changed, LocalDate from);

    /**
     * Moves some of the cases that were last counted before this version of the calendar and have
     * an open term that ends on that day or later.
     */
    Moved move(int version, LocalDate from, Instant now);

    /**
     * @param looked how many cases were looked at; 0 when none is left
     * @param moved how many of them had a term that moved
     */
    record Moved(int looked, int moved) {}

    /**
     * @param requests how many cases have a term that moves
     * @param terms how many terms move
     * @param samples the terms that move, grouped: same rule, same dates
     */
    record Movement(long requests, long terms, List<Sample> samples) {}

    record Sample(String rule, LocalDate from, LocalDate to, long terms) {}
}
