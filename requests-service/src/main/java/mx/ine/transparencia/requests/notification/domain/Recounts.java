package mx.ine.transparencia.requests.notification.domain;

import static mx.ine.transparencia.kernel.process.Decision.accept;

import java.time.LocalDate;
import java.time.LocalDateTime;
import mx.ine.transparencia.kernel.process.Decision;
import mx.ine.transparencia.kernel.term.Term;

/** What becomes of an open errand when days are closed (Art. 2.1.XX). */
final class Recounts {

    private Recounts() {}

    static Decision<Event> of(Stage stage, LocalDate on, Law law) {
        Stage now = recounted(stage, law);
        return now.equals(stage) ? accept() : accept(new Event.Moved(on, now));
    }

    private static Stage recounted(Stage stage, Law law) {
        return switch (stage) {
            case Stage.Ordered s ->
                    new Stage.Ordered(s.order(), s.since(), s.due().map(law.terms()::recount));
            case Stage.CitationLeft s -> waiting(s, law);
            case Stage.Falling s ->
                    new Stage.Falling(
                            s.order(), s.since(), s.why(), law.businessDayFrom(s.postOn()));
            case Stage.Posted s -> new Stage.Posted(s.why(), law.terms().recount(s.posting()));
            case Stage.Notified s -> s;
            case Stage.Published s -> s;
            case Stage.Cancelled s -> s;
        };
    }

    /** The hour stays; the day follows the term. */
    private static Stage waiting(Stage.CitationLeft stage, Law law) {
        Term until = law.terms().recount(stage.until());
        LocalDateTime waits = until.dueOn().atTime(stage.waits().toLocalTime());
        return new Stage.CitationLeft(stage.order(), stage.since(), waits, until);
    }
}
