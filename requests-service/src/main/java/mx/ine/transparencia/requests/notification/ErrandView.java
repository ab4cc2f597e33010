package mx.ine.transparencia.requests.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mx.ine.transparencia.kernel.notification.Audience;
import mx.ine.transparencia.requests.notification.domain.Failure;
import mx.ine.transparencia.requests.notification.domain.Made;
import mx.ine.transparencia.requests.notification.domain.State;
import mx.ine.transparencia.requests.notification.domain.Way;

/**
 * An errand, as it is told.
 *
 * @param recipient whom to look for: only to those who carry it out
 * @param text what is to be handed over
 * @param dueOn the last day on which it is in time
 * @param fallsOn the day on which time does the next thing by itself
 * @param lapsed the rule that kept the act from having effect, when it was notified too late
 * @param steps its history, with who was found: only to those who carry it out
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ErrandView(
        String id,
        String folio,
        NotifiedAct act,
        String summary,
        Audience audience,
        String organ,
        Way way,
        String justification,
        State state,
        String stateText,
        Instant orderedAt,
        LocalDate dueOn,
        Instant waitsAt,
        LocalDate fallsOn,
        Failure why,
        LocalDate notifiedOn,
        LocalDate effectiveOn,
        Made made,
        String lapsed,
        Recipient recipient,
        String text,
        List<StepView> steps,
        long version) {

    /** One step of its history. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record StepView(
            String what,
            String whatText,
            Instant happenedAt,
            Instant recordedAt,
            String actor,
            Personal personal) {}

    static ErrandView brief(ErrandRow row) {
        return of(row, null, null, List.of());
    }

    static ErrandView of(ErrandRow row, Recipient recipient, String text, List<StepView> steps) {
        return new ErrandView(
                row.id.toString(),
                row.folio,
                row.act,
                row.summary,
                row.audience,
                row.organ,
                row.way,
                row.justification,
                row.state,
                row.state.label(),
                row.orderedAt,
                row.limitOn,
                row.waitsAt,
                row.fallsOn,
                row.why,
                row.notifiedOn,
                row.effectiveOn,
                row.made,
                row.lapsed,
                recipient,
                text,
                steps,
                row.version);
    }
}
