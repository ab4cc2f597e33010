package mx.ine.transparencia.kernel.term;

import java.time.LocalDate;

/** What happened to a term after it started: facts, from which its end can be counted again. */
public sealed interface TermChange {

    /** It stopped, and starts again whole from the day it restarts (Art. 24.5). */
    record Interrupted(LocalDate on, LocalDate restartedOn) implements TermChange {
        public Interrupted {
            if (restartedOn.isBefore(on)) {
                throw new IllegalArgumentException("Restarted before it stopped: " + on);
            }
        }
    }

    /** Some days, first and last included, do not count; afterwards it goes on where it was. */
    record Suspended(LocalDate from, LocalDate to) implements TermChange {
        public Suspended {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("A pause that ends before it begins: " + from);
            }
        }
    }

    /** It was given more business days (Art. 25.1). */
    record Extended(LocalDate on, int businessDays) implements TermChange {
        public Extended {
            if (businessDays < 1) {
                throw new IllegalArgumentException("An extension of no days: " + businessDays);
            }
        }
    }

    /** It never goes past the end of another term. */
    record Capped(LocalDate limit, String byRule) implements TermChange {}
}
