package mx.ine.transparencia.kernel.term;

import static mx.ine.transparencia.kernel.text.SpanishDates.longDate;
import static mx.ine.transparencia.kernel.text.SpanishDates.weekdayAndDate;

import java.time.LocalDate;
import java.util.List;
import mx.ine.transparencia.kernel.regime.TermRule;
import mx.ine.transparencia.kernel.regime.TermUnit;

/** Tells a count in one or two plain sentences. */
final class SummaryText {

    private final Term term;
    private final Run run;
    private final List<DayLine> days;

    SummaryText(Term term, Run run, List<DayLine> days) {
        this.term = term;
        this.run = run;
        this.days = days;
    }

    String text() {
        TermRule rule = term.rule();
        if (rule.length() == 0 && run.extension() == 0) {
            return "El mismo día " + contracted("de ", starts()) + ending();
        }
        String opening =
                rule.unit() == TermUnit.BUSINESS
                        ? rule.lengthEs() + extension() + " desde el día siguiente "
                        : rule.lengthEs() + ", de fecha a fecha" + extension() + ", contados ";
        String from = rule.unit() == TermUnit.BUSINESS ? "a " : "desde ";
        return opening + contracted(from, starts()) + ending() + new SkippedDays(days).sentence();
    }

    private String extension() {
        return run.extension() == 0 ? "" : ", más " + run.extension() + " hábiles de ampliación,";
    }

    /** What starts the count, with its day; after an interruption, the day on which it restarts. */
    private String starts() {
        boolean sameYear = run.from().getYear() == term.dueOn().getYear();
        String day = sameYear ? weekdayAndDate(run.from()) : longDate(run.from());
        boolean restarted = !run.from().equals(term.startedOn());
        return restarted ? "el " + day + ", cuando volvió a empezar" : startedBy() + ", " + day;
    }

    private String startedBy() {
        return term.rule().startsEs();
    }

    private String ending() {
        LocalDate own = run.ownDueOn();
        String limit =
                run.bindingCap(own)
                        .map(cap -> ", sin pasar del " + weekdayAndDate(cap.limit()))
                        .orElse("");
        return limit + " (" + term.rule().citationEs() + ").";
    }

    /** Spanish joins 'a el' and 'de el'. */
    private static String contracted(String preposition, String noun) {
        boolean joins = noun.startsWith("el ") && !preposition.startsWith("desde");
        return joins ? preposition.strip() + noun.substring(1) : preposition + noun;
    }
}
