package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import mx.ine.transparencia.platform.web.RefusedException;
import mx.ine.transparencia.requests.cost.domain.CostRule;
import mx.ine.transparencia.requests.cost.domain.PaymentReference;
import mx.ine.transparencia.requests.request.domain.Command;
import mx.ine.transparencia.requests.request.domain.DeliveryMode;
import mx.ine.transparencia.requests.request.domain.Response;
import mx.ine.transparencia.requests.request.domain.Stage;

/** What is owed under a reference, and the payment that settles it (Art. 28.2). */
@ApplicationScoped
class Cashier {
    private final CaseReading reading;
    private final CaseActs acts;
    private final RequestService service;
    private final Payments payments;

    Cashier(CaseReading reading, CaseActs acts, RequestService service, Payments payments) {
        this.reading = reading;
        this.acts = acts;
        this.service = service;
        this.payments = payments;
    }

    /**
     * What the till sees of a case: nothing of the person nor of what was asked.
     *
     * @param payBy the last day to pay (29.1)
     * @param version of the case, for the act
     */
    record Due(
            String folio,
            String reference,
            DeliveryMode mode,
            BigDecimal amount,
            LocalDate payBy,
            long version) {}

    /**
     * @throws RefusedException when nothing is to be paid under it, or a digit is wrong
     */
    Due due(String typed) {
        return PaymentReference.read(typed)
                .flatMap(this::due)
                .orElseThrow(() -> new RefusedException(CostRule.UNKNOWN_REFERENCE));
    }

    private Optional<Due> due(PaymentReference reference) {
        Optional<DeliveryMode> mode = PaymentCodes.mode(reference);
        Optional<CaseFile> file = reading.byFolio(reference.folio());
        if (mode.isEmpty() || file.isEmpty()) {
            return Optional.empty();
        }
        return acts.stage(file.get()) instanceof Stage.AwaitingPayment(Response response)
                ? due(reference, mode.get(), response, file.get().row().version)
                : Optional.empty();
    }

    private static Optional<Due> due(
            PaymentReference reference, DeliveryMode mode, Response response, long version) {
        BigDecimal amount = response.offered().get(mode);
        return amount == null || amount.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        new Due(
                                reference.folio(),
                                reference.text(),
                                mode,
                                amount,
                                response.collect().dueOn(),
                                version));
    }

    /** Registers the payment; a wrong amount is refused (30.3). */
    CaseFile pay(String folio, String ifMatch, Inputs.PaymentInput input, Actor actor) {
        return service.actOnTurn(
                folio, ifMatch, actor, (file, moment) -> act(file, input, actor, moment));
    }

    private Act act(CaseFile asked, Inputs.PaymentInput input, Actor actor, Moment moment) {
        var payment =
                new Payments.Payment(
                        PaymentCodes.reference(asked.row().folio, input.mode()),
                        input.mode(),
                        input.amount(),
                        moment.today(),
                        input.reference());
        return Act.of(new Command.RegisterPayment(moment.today(), input.mode(), input.amount()))
                .writing(file -> {
                    file.row().paymentReference = input.reference();
                    payments.add(file.row().id, payment, actor, moment);
                })
                .with(
                        Map.of(
                                "mode", input.mode().name(),
                                "amount", input.amount().toPlainString()));
    }
}
