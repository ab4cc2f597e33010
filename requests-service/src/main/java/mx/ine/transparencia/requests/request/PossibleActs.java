package mx.ine.transparencia.requests.request;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.ine.transparencia.kernel.process.Decision;
import mx.ine.transparencia.kernel.term.Terms;
import mx.ine.transparencia.requests.request.domain.Classification;
import mx.ine.transparencia.requests.request.domain.Command;
import mx.ine.transparencia.requests.request.domain.DeliveryMode;
import mx.ine.transparencia.requests.request.domain.Ground;
import mx.ine.transparencia.requests.request.domain.Means;
import mx.ine.transparencia.requests.request.domain.Notification;
import mx.ine.transparencia.requests.request.domain.NotifyBy;
import mx.ine.transparencia.requests.request.domain.OrganRef;
import mx.ine.transparencia.requests.request.domain.PublicAnswer;
import mx.ine.transparencia.requests.request.domain.Quote;
import mx.ine.transparencia.requests.request.domain.RequestProcess;
import mx.ine.transparencia.requests.request.domain.SearchEntry;
import mx.ine.transparencia.requests.request.domain.Secrecy;
import mx.ine.transparencia.requests.request.domain.Stage;

/**
 * What may be done with a case now. The process itself is asked, with a command that nothing else
 * could be wrong with: a page never offers what would be refused for the stage of the case.
 *
 * @param receptionDay the day on which what arrives now counts as received
 */
record PossibleActs(Stage stage, LocalDate today, LocalDate receptionDay, Terms terms) {
    private static final Notification TOLD =
            new Notification(NotifyBy.SYSTEM, Means.SYSTEM, true, Optional.empty());
    private static final PublicAnswer FILE =
            new PublicAnswer.Held(
                    List.of(new Quote(DeliveryMode.ELECTRONIC, BigDecimal.ZERO, BigDecimal.ZERO)),
                    1);
    private static final Classification CONFIDENTIAL =
            new Classification(
                    Secrecy.CONFIDENTIAL,
                    List.of(new Ground("", Secrecy.CONFIDENTIAL, Ground.Holder.ANY)),
                    "",
                    Optional.empty(),
                    "",
                    Optional.empty());
    private static final OrganRef ANOTHER = new OrganRef("", false);

    static PossibleActs of(Stage stage, Moment moment) {
        return new PossibleActs(stage, moment.today(), moment.receptionDay(), moment.terms());
    }

    boolean forward() {
        return accepts(new Command.Forward(today));
    }

    boolean turn() {
        return accepts(new Command.TurnTo(today, List.of(ANOTHER)));
    }

    boolean declareIncompetent() {
        return accepts(new Command.DeclareIncompetent(today, TOLD));
    }

    boolean requireClarification(int turn) {
        return accepts(new Command.RequireClarification(today, turn, TOLD));
    }

    boolean answerClarification() {
        return accepts(new Command.AnswerClarification(receptionDay));
    }

    boolean extend(int turn) {
        return accepts(new Command.Extend(today, turn, 1, TOLD));
    }

    boolean answerTurn(int turn) {
        return accepts(new Command.AnswerTurn(today, turn, FILE));
    }

    boolean classify(int turn) {
        return accepts(new Command.Classify(today, turn, CONFIDENTIAL));
    }

    boolean logSearch(int turn) {
        return accepts(new Command.LogSearch(today, turn, List.of(search())));
    }

    boolean declareNonexistent(int turn) {
        return accepts(new Command.DeclareNonexistent(today, turn, List.of(search())));
    }

    boolean consult(int turn) {
        return accepts(new Command.ConsultParty(today, turn));
    }

    boolean answerConsultation(int turn) {
        return accepts(new Command.AnswerConsultation(today, turn, true));
    }

    boolean requireConsent(int turn) {
        return accepts(new Command.RequireConsent(today, turn, true));
    }

    boolean answerConsent(int turn) {
        return accepts(new Command.AnswerConsent(receptionDay, turn, true));
    }

    boolean join() {
        return accepts(new Command.Join(today));
    }

    private SearchEntry search() {
        return new SearchEntry("-", "-", today, "-", "-");
    }

    boolean petitionClarification(int turn) {
        return accepts(new Command.PetitionClarification(today, turn));
    }

    boolean petitionExtension(int turn) {
        return accepts(new Command.PetitionExtension(today, turn));
    }

    boolean notifyAnswer() {
        return accepts(new Command.NotifyAnswer(today, TOLD, Optional.empty()));
    }

    boolean pay() {
        return stage instanceof Stage.AwaitingPayment s
                && accepts(
                        new Command.RegisterPayment(
                                today, s.response().mode(), s.response().due()));
    }

    boolean makeAvailable() {
        return accepts(new Command.MakeAvailable(today));
    }

    boolean deliver() {
        return accepts(new Command.Deliver(today));
    }

    boolean withdraw() {
        return accepts(new Command.Withdraw(today));
    }

    /** The other ways of delivery offered, among which the applicant may still choose. */
    List<DeliveryMode> otherModes() {
        if (!(stage instanceof Stage.Responded responded)) {
            return List.of();
        }
        return responded.response().offered().entrySet().stream()
                .map(Map.Entry::getKey)
                .filter(mode -> mode != responded.response().mode())
                .filter(mode -> accepts(new Command.ChooseMode(today, mode)))
                .sorted()
                .toList();
    }

    private boolean accepts(Command command) {
        return RequestProcess.decide(stage, command, terms) instanceof Decision.Accepted<?>;
    }
}
