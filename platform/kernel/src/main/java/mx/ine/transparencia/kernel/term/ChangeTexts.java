package mx.ine.transparencia.kernel.term;

import static mx.ine.transparencia.kernel.text.SpanishDates.datedRange;
import static mx.ine.transparencia.kernel.text.SpanishDates.longDate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.ine.transparencia.kernel.regime.Regime;
import mx.ine.transparencia.kernel.regime.TermRule;
import mx.ine.transparencia.kernel.regime.TermUnit;
import mx.ine.transparencia.kernel.term.TermChange.Capped;
import mx.ine.transparencia.kernel.term.TermChange.Extended;
import mx.ine.transparencia.kernel.term.TermChange.Interrupted;
import mx.ine.transparencia.kernel.term.TermChange.Suspended;

/** Tells in Spanish what happened to a term, one sentence for each change. */
final class ChangeTexts {

    private final Regime regime;
    private final Term term;
    private final Run run;

    ChangeTexts(Regime regime, Term term, Run run) {
        this.regime = regime;
        this.term = term;
        this.run = run;
    }

    List<String> sentences() {
        if (term.changes().isEmpty()) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < term.changes().size(); i++) {
            switch (term.changes().get(i)) {
                case Interrupted it -> sentences.add(interrupted(it, term.changes().subList(0, i)));
                case Suspended it -> sentences.add(suspended(it));
                case Extended it -> sentences.add(extended(it));
                case Capped it -> {
                    if (binds(it)) {
                        sentences.add(capped(it));
                    }
                }
            }
        }
        return sentences;
    }

    /** The run that it ended is told here, since the list of days starts again. */
    private String interrupted(Interrupted it, List<TermChange> before) {
        Run ended = Run.of(term.rule(), term.startedOn(), before, run.days().calendar());
        return "Se interrumpió el "
                + longDate(it.on())
                + counted(ended, it.on())
                + "y volvió a empezar completo después del "
                + longDate(it.restartedOn())
                + ".";
    }

    private static String counted(Run ended, LocalDate on) {
        TermRule rule = ended.rule();
        int days = ended.days().between(ended.from(), on);
        if (rule.unit() != TermUnit.BUSINESS || days <= 0) {
            return " ";
        }
        String verb = days == 1 ? ", cuando iba " : ", cuando iban ";
        return verb + TermUnit.BUSINESS.es(days) + ", ";
    }

    private static String suspended(Suspended it) {
        boolean oneDay = it.from().equals(it.to());
        String effect = oneDay ? ": ese día no cuenta." : ": esos días no cuentan.";
        return "Se suspendió " + datedRange(it.from(), it.to()) + effect;
    }

    private static String extended(Extended it) {
        String days = TermUnit.BUSINESS.es(it.businessDays());
        return "El " + longDate(it.on()) + " se amplió " + days + ".";
    }

    private boolean binds(Capped it) {
        return run.bindingCap(run.ownDueOn()).filter(it::equals).isPresent();
    }

    private String capped(Capped it) {
        String other = regime.find(it.byRule()).map(TermRule::nameEs).orElse(it.byRule());
        String limit = longDate(it.limit());
        return "No puede pasar del " + limit + ", cuando termina otro plazo: " + other + ".";
    }
}
