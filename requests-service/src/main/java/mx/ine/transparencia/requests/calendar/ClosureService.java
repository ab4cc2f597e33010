package mx.ine.transparencia.requests.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.ine.transparencia.kernel.calendar.BusinessCalendar;
import mx.ine.transparencia.kernel.calendar.Closure;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.clock.Sweeps;
import mx.ine.transparencia.platform.events.Outbox;
import mx.ine.transparencia.platform.web.RefusedException;

/** Keeps the calendar: closures come in, are told to the other services, and move open terms. */
@ApplicationScoped
final class ClosureService {
    private final Closures closures;
    private final LegalTerms legal;
    private final MovableTerms open;
    private final SuiteClock clock;
    private final Outbox outbox;
    private final Sweeps sweeps;

    ClosureService(
            Closures closures,
            LegalTerms legal,
            MovableTerms open,
            SuiteClock clock,
            Outbox outbox,
            Sweeps sweeps) {
        this.closures = closures;
        this.legal = legal;
        this.open = open;
        this.clock = clock;
        this.outbox = outbox;
        this.sweeps = sweeps;
    }

    @Transactional
    public List<ClosureRow> ofYear(int year) {
        return closures.ofYear(year);
    }

    @Transactional
    public Optional<ClosureRow> byNumber(int number) {
        return closures.findByIdOptional(number);
    }

    /** What the closure would move; changes nothing. */
    @Transactional
    public MovableTerms.Movement preview(Closure closure) {
        check(closure);
        BusinessCalendar changed = legal.calendar(legal.version()).with(closure);
        return open.preview(changed, closure.from());
    }

    /** Records it; open terms that span it are moved at once after this, each with its record. */
    @Transactional
    public ClosureRow add(Closure closure, String by) {
        check(closure);
        ClosureRow row = ClosureRow.of(closure, clock.now(), by);
        closures.persistAndFlush(row);
        outbox.enqueue(CalendarEvents.recorded(row));
        return row;
    }

    /** Closures whose open terms have not all been moved yet. */
    @Transactional
    public List<ClosureRow> unapplied() {
        return closures.unapplied();
    }

    @Transactional
    public void progress(int number, MovableTerms.Moved batch) {
        ClosureRow row = closures.findById(number);
        row.moved += batch.moved();
        if (batch.looked() == 0) {
            row.appliedAt = clock.now();
        }
    }

    /** Lets the terms be moved now rather than at the next round; to be called after the commit. */
    void moveSoon() {
        sweeps.wake();
    }

    private void check(Closure closure) {
        LocalDate today = clock.today();
        if (closure.from().isBefore(today)) {
            throw new RefusedException(ClosureRule.IN_THE_PAST);
        }
        if (closure.to().isAfter(closure.from().plusYears(1))) {
            throw new RefusedException(ClosureRule.TOO_LONG);
        }
        if (closure.to().isAfter(BusinessCalendar.lastDay().minusYears(1))) {
            throw new RefusedException(ClosureRule.BEYOND_THE_CALENDAR);
        }
        if (closures.known(closure)) {
            throw new RefusedException(ClosureRule.ALREADY_KNOWN);
        }
    }
}
