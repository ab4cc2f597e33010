package mx.ine.transparencia.kernel.term;

import java.time.LocalDate;
import java.util.List;
import mx.ine.transparencia.kernel.regime.Regime;
import mx.ine.transparencia.kernel.regime.TermRule;

/** Puts together the explanation of one term. */
final class Explainer {

    private final Regime regime;
    private final Term term;
    private final Run run;

    Explainer(Regime regime, Term term, Run run) {
        this.regime = regime;
        this.term = term;
        this.run = run;
    }

    TermExplanation explain() {
        TermRule rule = term.rule();
        LocalDate dueOn = run.dueOn();
        List<DayLine> days = new DayLines(run, dueOn).lines();
        return new TermExplanation(
                rule.id(),
                rule.nameEs(),
                rule.citationEs(),
                rule.startsEs(),
                term.startedOn(),
                dueOn,
                rule.length(),
                rule.unit(),
                days,
                new ChangeTexts(regime, term, run).sentences(),
                new SummaryText(term, run, days).text());
    }
}
