package mx.ine.transparencia.requests.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** An errand with all that whoever carries it out needs: whom, where, what, and its history. */
@ApplicationScoped
class ErrandViews {
    private final NotifiedCases cases;
    private final Steps steps;

    ErrandViews(NotifiedCases cases, Steps steps) {
        this.cases = cases;
        this.steps = steps;
    }

    ErrandView whole(ErrandRow row) {
        return ErrandView.of(
                row,
                row.organ == null ? cases.recipient(row.caseId) : null,
                row.actInput == null ? row.summary : cases.text(row.act, row.actInput),
                history(row));
    }

    List<ErrandView.StepView> history(ErrandRow row) {
        return steps.of(row.id).stream()
                .map(step ->
                        new ErrandView.StepView(
                                step.what(),
                                ErrandWords.step(step.what()),
                                step.happenedAt(),
                                step.recordedAt(),
                                step.actor(),
                                step.personal()))
                .toList();
    }
}
