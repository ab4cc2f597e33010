package mx.ine.transparencia.requests.notification.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import mx.ine.transparencia.kernel.term.Term;

/** What happened to an errand. */
public sealed interface Event {

    LocalDate on();

    /**
     * @param due NOTIF-FINAL, where what is notified ends the procedure
     */
    record Ordered(LocalDate on, LocalDateTime at, Order order, Optional<Term> due)
            implements Event {}

    record CitationLeft(LocalDate on, LocalDateTime at, LocalDateTime waits, Term term)
            implements Event {}

    /**
     * @param postOn the day on which it goes to Estrados by itself
     */
    record Failed(LocalDate on, Failure why, LocalDate postOn) implements Event {}

    /** The e-mail did not arrive; a letter goes out. */
    record ByLetter(LocalDate on) implements Event {}

    /**
     * @param effectiveOn from when it has effects (47.1, 47.3)
     * @param posting what is posted besides, where another person took it (47.3.III.c)
     */
    record Notified(LocalDate on, LocalDate effectiveOn, Made made, Optional<Term> posting)
            implements Event {}

    /** Posted: notified from its first day on (47.5). */
    record Posted(LocalDate on, LocalDate effectiveOn, Failure why, Term posting)
            implements Event {}

    /** It was posted for as long as the article asks. */
    record Published(LocalDate on) implements Event {}

    record Cancelled(LocalDate on) implements Event {}

    record Moved(LocalDate on, Stage recounted) implements Event {}
}
