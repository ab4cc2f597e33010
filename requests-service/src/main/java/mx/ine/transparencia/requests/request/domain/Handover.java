package mx.ine.transparencia.requests.request.domain;

import static mx.ine.transparencia.kernel.process.Decision.accept;
import static mx.ine.transparencia.kernel.process.Decision.refuse;

import java.math.BigDecimal;
import java.time.LocalDate;
import mx.ine.transparencia.kernel.process.Decision;
import mx.ine.transparencia.kernel.term.Term;
import mx.ine.transparencia.kernel.term.Terms;

/** From the notified answer to the information in the applicant's hands (Art. 28-31). */
final class Handover {

    private Handover() {}

    static Decision<Event> answered(Stage.Answered stage, Command command, Terms terms) {
        Response response = stage.response();
        return switch (command) {
            case Command.MakeAvailable(var on) ->
                    accept(new Event.MadeAvailable(on, collectFrom(stage, on, terms)));
            case Command.Deliver(var on) -> accept(new Event.Delivered(on));
            case Command.ChooseMode c ->
                    response.paid()
                            ? refuse(Rule.NOT_IN_THIS_STAGE)
                            : choose(response, c, deliver(stage, c, terms), terms);
            case Command.Withdraw(var on) -> accept(new Event.Withdrawn(on));
            case Command.Recount(var on) -> StageTerms.recount(stage, on, terms);
            case Command.RegisterPayment _ -> refuse(Rule.NO_PAYMENT_DUE);
            case Command.ExpireTerm _ -> refuse(Rule.TERM_NOT_OVER);
            case Command.Intake _,
                    Command.OfTurn _,
                    Command.OfParty _,
                    Command.OfCommittee _,
                    Command.Clarifying _,
                    Command.Extending _,
                    Command.NotifyAnswer _ ->
                    refuse(Rule.NOT_IN_THIS_STAGE);
        };
    }

    static Decision<Event> awaitingPayment(
            Stage.AwaitingPayment stage, Command command, Terms terms) {
        Response response = stage.response();
        return switch (command) {
            case Command.RegisterPayment c -> pay(response, c, terms);
            case Command.ChooseMode c ->
                    choose(response, c, terms.start("REQ-DELIVER", c.on()), terms);
            case Command.ExpireTerm c ->
                    RequestProcess.expired(
                            c, response.collect(), new Event.CollectionExpired(c.on()));
            case Command.Withdraw(var on) -> accept(new Event.Withdrawn(on));
            case Command.Recount(var on) -> StageTerms.recount(stage, on, terms);
            case Command.Intake _,
                    Command.OfTurn _,
                    Command.OfParty _,
                    Command.OfCommittee _,
                    Command.Clarifying _,
                    Command.Extending _,
                    Command.NotifyAnswer _,
                    Command.MakeAvailable _,
                    Command.Deliver _ ->
                    refuse(Rule.NOT_IN_THIS_STAGE);
        };
    }

    static Decision<Event> available(Stage.Available stage, Command command, Terms terms) {
        Response response = stage.response();
        return switch (command) {
            case Command.Deliver(var on) -> accept(new Event.Delivered(on));
            case Command.ExpireTerm c ->
                    response.collectRuns()
                            ? RequestProcess.expired(
                                    c, response.collect(), new Event.CollectionExpired(c.on()))
                            : refuse(Rule.TERM_NOT_OVER);
            case Command.ChooseMode c ->
                    response.paid()
                            ? refuse(Rule.NOT_IN_THIS_STAGE)
                            : choose(response, c, terms.start("REQ-DELIVER", c.on()), terms);
            case Command.Withdraw(var on) -> accept(new Event.Withdrawn(on));
            case Command.Recount(var on) -> StageTerms.recount(stage, on, terms);
            case Command.RegisterPayment _ -> refuse(Rule.NO_PAYMENT_DUE);
            case Command.Intake _,
                    Command.OfTurn _,
                    Command.OfParty _,
                    Command.OfCommittee _,
                    Command.Clarifying _,
                    Command.Extending _,
                    Command.NotifyAnswer _,
                    Command.MakeAvailable _ ->
                    refuse(Rule.NOT_IN_THIS_STAGE);
        };
    }

    /**
     * Art. 29.1 counts from the notification; where the Institute itself was late in making it
     * available, or the term ended while it prepared, from that day: what the Institute takes must
     * not eat the applicant's term.
     */
    private static Term collectFrom(Stage.Answered stage, LocalDate on, Terms terms) {
        Term collect = stage.response().collect();
        boolean late = stage.deliver().overdueOn(on) || collect.overdueOn(on);
        return late && stage.response().collectRuns() // once paid, 29.1 is met
                ? terms.start("REQ-COLLECT", on)
                : collect;
    }

    /** Ten days from the choice; the access owed for silence waits for no choice (39.1). */
    private static Term deliver(Stage.Answered stage, Command.ChooseMode command, Terms terms) {
        return stage.response().instituteCost()
                ? stage.deliver()
                : terms.start("REQ-DELIVER", command.on());
    }

    private static Decision<Event> choose(
            Response response, Command.ChooseMode command, Term deliver, Terms terms) {
        if (!response.offered().containsKey(command.mode())) {
            return refuse(Rule.MODE_NOT_OFFERED);
        }
        if (command.mode() == response.mode()) {
            return accept();
        }
        Response chosen = response.choosing(command.mode());
        boolean due = chosen.due().signum() > 0;
        Term collect = ByRegime.collect(due, response.notifiedOn(), terms);
        if (!collect.rule().id().equals(response.collect().rule().id())) {
            if (collect.overdueOn(command.on())) {
                return refuse(Rule.TERM_OVER); // it may no longer be paid
            }
            chosen = chosen.collecting(collect);
        }
        Stage reached = Answers.reach(chosen, command.on(), deliver);
        return accept(new Event.ModeChosen(command.on(), command.mode(), reached));
    }

    private static Decision<Event> pay(
            Response response, Command.RegisterPayment command, Terms terms) {
        BigDecimal owed = response.offered().get(command.mode());
        if (owed == null) {
            return refuse(Rule.MODE_NOT_OFFERED);
        }
        if (owed.signum() == 0) {
            return refuse(Rule.NO_PAYMENT_DUE);
        }
        if (owed.compareTo(command.amount()) != 0) {
            return refuse(Rule.WRONG_AMOUNT);
        }
        Term deliver = terms.start("REQ-DELIVER-PAID", command.on());
        boolean fromPayment = terms.regime().rule("REQ-COLLECT").startsOn().equals("payment");
        Term collect = fromPayment ? terms.start("REQ-COLLECT", command.on()) : response.collect();
        return accept(new Event.Paid(command.on(), command.mode(), deliver, collect));
    }
}
