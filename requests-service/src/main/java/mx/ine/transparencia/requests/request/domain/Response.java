package mx.ine.transparencia.requests.request.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import mx.ine.transparencia.kernel.term.Term;

/**
 * The answer as it was notified (Art. 25.1).
 *
 * @param offered what each way of delivery costs the applicant, all organs together, in pesos
 * @param mode the way of delivery that applies now
 * @param downloadable every organ attached its files: nothing else has to be prepared
 * @param instituteCost silence granted it: the Institute bears the costs (39.3)
 * @param collect until when the applicant may begin to consult it or pay (29.1); or pay, and then
 *     collect it (LGTAIP 137)
 */
public record Response(
        LocalDate notifiedOn,
        Means means,
        Map<DeliveryMode, BigDecimal> offered,
        DeliveryMode mode,
        boolean downloadable,
        boolean instituteCost,
        boolean paid,
        Term collect) {

    public Response {
        offered = Map.copyOf(offered);
    }

    /** What the applicant owes for the mode in force. */
    public BigDecimal due() {
        return paid || instituteCost
                ? BigDecimal.ZERO
                : offered.getOrDefault(mode, BigDecimal.ZERO);
    }

    /** Once paid the three months of 29.1 are met; what counts from the payment runs (137). */
    public boolean collectRuns() {
        return !paid || ByRegime.collectFromPayment(collect);
    }

    Response paidFor(DeliveryMode chosen, Term until) {
        return new Response(
                notifiedOn, means, offered, chosen, downloadable, instituteCost, true, until);
    }

    Response choosing(DeliveryMode chosen) {
        return new Response(
                notifiedOn, means, offered, chosen, downloadable, instituteCost, paid, collect);
    }

    Response collecting(Term until) {
        return new Response(
                notifiedOn, means, offered, mode, downloadable, instituteCost, paid, until);
    }
}
