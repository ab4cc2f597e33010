package mx.ine.transparencia.requests.request;

import java.util.Comparator;
import java.util.List;
import mx.ine.transparencia.kernel.regime.Regime;
import mx.ine.transparencia.kernel.term.Term;
import mx.ine.transparencia.requests.request.domain.Answers;
import mx.ine.transparencia.requests.request.domain.Progress;
import mx.ine.transparencia.requests.request.domain.PublicAnswer;
import mx.ine.transparencia.requests.request.domain.Response;
import mx.ine.transparencia.requests.request.domain.Stage;
import mx.ine.transparencia.requests.request.domain.Turn;

/** Makes the stage of a request from its rows. */
record StageReading(CaseFile file, Regime regime) {

    Stage stage() {
        RequestRow row = file.row();
        return switch (row.status) {
            case AWAITING_FORWARD ->
                    new Stage.AwaitingForward(term("REQ-FORWARD"), row.forwardLate);
            case RECEIVED ->
                    new Stage.Received(
                            row.receivedOn,
                            term("REQ-ANSWER"),
                            term("REQ-TURN"),
                            term("REQ-INCOMPETENT-INSTITUTE"),
                            file.latest(0, "REQ-REGISTER").map(t -> t.term(regime)));
            case TURNED, IN_COMMITTEE ->
                    new Stage.Turned(
                            progress(),
                            term("REQ-ANSWER"),
                            file.alive(0, "REQ-NOTIFY").map(t -> t.term(regime)));
            case CLARIFICATION_REQUESTED ->
                    new Stage.ClarificationRequested(
                            progress(), term("REQ-ANSWER"), term("REQ-CLARIFY-ANSWER"));
            case DEEMED_GRANTED ->
                    new Stage.DeemedGranted(progress(), row.grantedOn, term("REQ-FICTA"));
            case UNANSWERED -> new Stage.Unanswered(progress(), term("REQ-ANSWER"));
            case ANSWERED -> new Stage.Answered(response(), deliver());
            case AWAITING_PAYMENT -> new Stage.AwaitingPayment(response());
            case AVAILABLE -> new Stage.Available(response(), row.availableOn);
            case DELIVERED -> new Stage.Delivered(response(), row.closedOn);
            case DENIED -> new Stage.Denied(response(), row.closedOn);
            case EXPIRED -> new Stage.Expired(response(), row.closedOn);
            case DISCARDED -> new Stage.Discarded(row.closedOn);
            case INCOMPETENT -> new Stage.Incompetent(row.closedOn);
            case JOINED -> new Stage.Joined(row.closedOn);
            case WITHDRAWN -> new Stage.Withdrawn(row.closedOn);
        };
    }

    private Progress progress() {
        RequestRow row = file.row();
        return new Progress(
                row.receivedOn,
                row.extended,
                row.clarified,
                file.turns().stream().map(this::turn).toList());
    }

    private Turn turn(TurnRow row) {
        return new TurnReading(file, regime, row).turn();
    }

    /** Art. 28.1, 28.2 once paid, or what is left of the term of 39.1. */
    private Term deliver() {
        return file.alive(0, "REQ-FICTA")
                .map(row -> row.term(regime))
                .orElseGet(() -> term(file.row().paid ? "REQ-DELIVER-PAID" : "REQ-DELIVER"));
    }

    Response response() {
        RequestRow row = file.row();
        List<PublicAnswer.Held> held = Answers.held(progress());
        return new Response(
                row.notifiedOn,
                row.notifiedBy,
                Answers.offered(held),
                row.mode,
                row.downloadable,
                row.instituteCost,
                row.paid,
                collect());
    }

    /** Until when to pay, or to collect: whichever was set last (29.1; LGTAIP 137). */
    private Term collect() {
        return file.terms().stream()
                .filter(term -> term.rule.equals("REQ-COLLECT") || term.rule.equals("REQ-PAY"))
                .max(Comparator.comparingInt(term -> term.key.ordinal()))
                .orElseThrow(() -> new IllegalStateException("No term to collect stored"))
                .term(regime);
    }

    private Term term(String rule) {
        return file.latest(0, rule)
                .map(row -> row.term(regime))
                .orElseThrow(() -> new IllegalStateException("No term " + rule + " stored"));
    }
}
