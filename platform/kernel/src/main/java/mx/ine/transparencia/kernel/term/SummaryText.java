package mx.ine.transparencia.kernel.term;

import static mx.ine.transparencia.kernel.text.SpanishDates.longDate;
import static mx.ine.transparencia.kernel.text.SpanishDates.weekdayAndDate;

import java.time.LocalDate;
import java.util.List;
import mx.ine.transparencia.kernel.regime.TermRule;

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
        return switch (rule.unit()) {
            case BUSINESS ->
                    rule.lengthEs()
                            + extension(",")
                            + " desde el día siguiente "
                            + contracted("a ", starts())
                            + ending()
                            + new SkippedDays(days).sentence();
            case MONTH, YEAR ->
                    rule.lengthEs()
                            + ", de fecha a fecha"
                            + extension("")
                            + ", contados desde "
                            + starts()
                            + ending()
                            + moved();
        };
    }

    /** Months and years: why the end is not the same day of the month. */
    private String moved() {
        LocalDate complete = run.milestone(term.rule().length());
        LocalDate end = run.baseDueOn();
        if (complete.equals(end)) {
            return "";
        }
        String was = " Terminaba el " + longDate(complete) + ", que no es hábil";
        return was + "; por eso pasa al " + weekdayAndDate(end) + ".";
    }

    private String extension(String close) {
        int days = run.extension();
        return days == 0 ? "" : ", más " + days + " hábiles de ampliación" + close;
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
        return noun.startsWith("el ")
                ? preposition.strip() + noun.substring(1)
                : preposition + noun;
    }
}
