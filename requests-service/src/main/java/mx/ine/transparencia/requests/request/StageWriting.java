package mx.ine.transparencia.requests.request;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import mx.ine.transparencia.requests.request.domain.Response;
import mx.ine.transparencia.requests.request.domain.Stage;
import mx.ine.transparencia.requests.request.domain.StageTerms;

/**
 * Writes a stage into the rows of a request.
 *
 * @param on the day of the act
 * @param expired the rule of the term that ran out, if that was the act
 * @param calendar the version of the calendar that the terms were counted on
 */
record StageWriting(CaseFile file, LocalDate on, Optional<String> expired, int calendar) {

    /** Terms nobody has to fulfil: they say until when something may be done. */
    private static final Set<String> FACULTIES =
            Set.of("REQ-INCOMPETENT-INSTITUTE", "REQ-INCOMPETENT-ORGAN", "REQ-CLARIFY-ASK");

    void write(Stage stage) {
        RequestRow row = file.row();
        row.status = stage.status();
        switch (stage) {
            case Stage.AwaitingForward s -> row.forwardLate = s.reported();
            case Stage.Received s -> row.receivedOn = s.receivedOn();
            case Stage.DeemedGranted s -> {
                row.grantedOn = s.since();
                searching(s);
            }
            case Stage.Turned s -> searching(s);
            case Stage.Unanswered s -> searching(s);
            case Stage.ClarificationRequested s -> searching(s);
            case Stage.Available s -> {
                row.availableOn = s.since();
                response(s.response());
            }
            case Stage.Answered s -> response(s.response());
            case Stage.AwaitingPayment s -> response(s.response());
            case Stage.Delivered s -> {
                row.closedOn = s.on();
                response(s.response());
            }
            case Stage.Denied s -> {
                row.closedOn = s.on();
                response(s.response());
            }
            case Stage.Expired s -> row.closedOn = s.on();
            case Stage.Discarded s -> row.closedOn = s.on();
            case Stage.Incompetent s -> row.closedOn = s.on();
            case Stage.Joined s -> row.closedOn = s.on();
            case Stage.Withdrawn s -> row.closedOn = s.on();
        }
        terms(stage);
    }

    private void searching(Stage.Searching stage) {
        RequestRow row = file.row();
        row.receivedOn = stage.progress().receivedOn();
        row.extended = stage.progress().extended();
        row.clarified = stage.progress().clarified();
        stage.progress().turns().forEach(turn -> new TurnWriting(file).write(turn));
    }

    private void response(Response response) {
        RequestRow row = file.row();
        row.notifiedOn = response.notifiedOn();
        row.notifiedBy = response.means();
        row.mode = response.mode();
        row.downloadable = response.downloadable();
        row.instituteCost = response.instituteCost();
        row.paid = response.paid();
        if (file.latest(0, response.collect().rule().id()).isEmpty()) {
            keep(new StageTerms.Running(0, response.collect(), false));
        }
    }

    private void terms(Stage stage) {
        Set<TermRow> kept = new HashSet<>();
        LocalDate next = null;
        for (StageTerms.Running running : StageTerms.of(stage)) {
            kept.add(keep(running));
            LocalDate due = running.term().dueOn();
            if (running.turn() == 0
                    && !FACULTIES.contains(running.term().rule().id())
                    && (next == null || due.isBefore(next))) {
                next = due;
            }
        }
        file.row().nextDue = next;
        for (TermRow row : file.terms()) {
            if (row.alive() && !kept.contains(row)) {
                end(row, stage);
            }
        }
    }

    private TermRow keep(StageTerms.Running running) {
        String rule = running.term().rule().id();
        TermRow row =
                file.alive(running.turn(), rule).orElseGet(() -> newTerm(running.turn(), rule));
        row.count(running.term(), calendar);
        row.state = TermRow.State.RUNNING;
        row.fires = running.fires();
        return row;
    }

    private TermRow newTerm(int turn, String rule) {
        TermRow row = new TermRow();
        row.key = new TermRow.Key(file.row().id, file.nextOrdinal());
        row.turn = turn;
        row.rule = rule;
        file.terms().add(row);
        return row;
    }

    private void end(TermRow row, Stage stage) {
        if (stage instanceof Stage.ClarificationRequested && row.rule.equals("REQ-ANSWER")) {
            row.state = TermRow.State.INTERRUPTED;
            return;
        }
        row.state =
                expired.filter(row.rule::equals).isPresent()
                        ? TermRow.State.EXPIRED
                        : TermRow.State.ENDED;
        row.endedOn = on;
    }
}
