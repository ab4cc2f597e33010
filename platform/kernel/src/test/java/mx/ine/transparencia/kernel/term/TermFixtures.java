package mx.ine.transparencia.kernel.term;

import java.time.LocalDate;
import mx.ine.transparencia.kernel.calendar.BusinessCalendar;
import mx.ine.transparencia.kernel.calendar.Closure;
import mx.ine.transparencia.kernel.calendar.ClosureKind;
import mx.ine.transparencia.kernel.regime.Regime;
import mx.ine.transparencia.kernel.regime.Regimes;

/** The real calendar and the real rules, for the tests of terms. */
final class TermFixtures {

    static final Regime REGLAMENTO = Regimes.standard().of("REGLAMENTO-2014");
    static final Terms TERMS = new Terms(BusinessCalendar.standard(), REGLAMENTO);

    private TermFixtures() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Term answerFrom25August() {
        return TERMS.start("REQ-ANSWER", day("2025-08-25"));
    }

    static Terms withClosure(String from, String to) {
        Closure closure =
                new Closure(day(from), day(to), ClosureKind.INSTITUTE, "Sismo", "INE/JGE2/2025");
        return new Terms(BusinessCalendar.standard().with(closure), REGLAMENTO);
    }
}
