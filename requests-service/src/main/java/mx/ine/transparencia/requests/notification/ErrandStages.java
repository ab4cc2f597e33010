package mx.ine.transparencia.requests.notification;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import mx.ine.transparencia.kernel.calendar.MexicoCity;
import mx.ine.transparencia.kernel.regime.Regime;
import mx.ine.transparencia.kernel.term.Term;
import mx.ine.transparencia.requests.notification.domain.Made;
import mx.ine.transparencia.requests.notification.domain.Order;
import mx.ine.transparencia.requests.notification.domain.Stage;

/** The stage of an errand from its row, and back. */
final class ErrandStages {

    private ErrandStages() {}

    static Stage read(ErrandRow row, Regime regime) {
        return switch (row.state) {
            case ORDERED ->
                    new Stage.Ordered(
                            order(row),
                            local(row.since),
                            row.termRule == null
                                    ? Optional.empty()
                                    : Optional.of(term(row, regime)));
            case CITATION_LEFT ->
                    new Stage.CitationLeft(
                            order(row), local(row.since), local(row.waitsAt), term(row, regime));
            case FALLING -> new Stage.Falling(order(row), local(row.since), row.why, row.fallsOn);
            case POSTED -> new Stage.Posted(row.why, term(row, regime));
            case NOTIFIED -> new Stage.Notified(row.notifiedOn, row.effectiveOn, row.made);
            case PUBLISHED -> new Stage.Published(row.termStartedOn, row.termDueOn);
            case CANCELLED -> new Stage.Cancelled(MexicoCity.dateOf(row.since));
        };
    }

    static void write(ErrandRow row, Stage stage, Instant at) {
        row.state = stage.state();
        row.fallsOn = null;
        switch (stage) {
            case Stage.Ordered s -> {
                row.since = instant(s.since());
                row.way = s.order().way();
                write(row, s.due().orElse(null));
            }
            case Stage.CitationLeft s -> {
                row.since = instant(s.since());
                row.waitsAt = instant(s.waits());
                write(row, s.until());
                row.fallsOn = s.until().dueOn().plusDays(1);
            }
            case Stage.Falling s -> {
                row.since = instant(s.since());
                row.why = s.why();
                write(row, (Term) null);
                row.fallsOn = s.postOn();
            }
            case Stage.Posted s -> {
                row.notifiedOn = s.posting().startedOn();
                row.effectiveOn = s.posting().startedOn();
                row.made = Made.ESTRADOS;
                write(row, s.posting());
                row.fallsOn = s.posting().dueOn().plusDays(1);
            }
            case Stage.Notified s -> {
                row.notifiedOn = s.on();
                row.effectiveOn = s.effectiveOn();
                row.made = s.made();
            }
            case Stage.Published _ -> {}
            case Stage.Cancelled _ -> row.since = at;
        }
    }

    private static void write(ErrandRow row, Term term) {
        row.termRule = term == null ? null : term.rule().id();
        row.termStartedOn = term == null ? null : term.startedOn();
        row.termDueOn = term == null ? null : term.dueOn();
    }

    private static Order order(ErrandRow row) {
        return new Order(row.audience, row.way, row.justification != null, row.act.ends());
    }

    /** No term of an errand is ever paused or extended: only the calendar moves it. */
    private static Term term(ErrandRow row, Regime regime) {
        return new Term(regime.rule(row.termRule), row.termStartedOn, row.termDueOn, List.of());
    }

    static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, MexicoCity.ZONE);
    }

    static Instant instant(LocalDateTime at) {
        return at.atZone(MexicoCity.ZONE).toInstant();
    }
}
