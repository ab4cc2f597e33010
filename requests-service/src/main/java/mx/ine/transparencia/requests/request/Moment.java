package mx.ine.transparencia.requests.request;

import java.time.Instant;
import java.time.LocalDate;
import mx.ine.transparencia.kernel.term.Terms;

/**
 * When an act happens, and on what terms.
 *
 * @param today the date in Mexico City
 * @param receptionDay the business day on which what arrives now counts as received
 * @param open business day and hours: notifications can be made
 * @param calendar the version of the calendar
 */
record Moment(
        Instant now,
        LocalDate today,
        LocalDate receptionDay,
        boolean open,
        int calendar,
        Terms terms) {}
