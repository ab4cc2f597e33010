package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.requests.request.domain.DeliveryMode;

/** The payments proven (Art. 28.2): one a case, added and never changed. */
@ApplicationScoped
class Payments {
    private final Database database;

    Payments(Database database) {
        this.database = database;
    }

    /**
     * A payment.
     *
     * @param reference that the applicant was given
     * @param voucher what the till or the bank gave for it
     */
    record Payment(
            String reference,
            DeliveryMode mode,
            BigDecimal amount,
            LocalDate paidOn,
            String voucher) {}

    void add(UUID request, Payment payment, Actor actor, Moment moment) {
        database.update(
                "INSERT INTO payment (request_id, reference, mode, amount, paid_on, voucher,"
                        + " registered_at, registered_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                request,
                payment.reference(),
                payment.mode().name(),
                payment.amount(),
                payment.paidOn(),
                payment.voucher(),
                moment.now(),
                actor.id());
    }

    Optional<Payment> of(UUID request) {
        return database.first(
                "SELECT * FROM payment WHERE request_id = ?",
                row ->
                        new Payment(
                                row.getString("reference"),
                                DeliveryMode.valueOf(row.getString("mode")),
                                row.getBigDecimal("amount"),
                                row.getObject("paid_on", LocalDate.class),
                                row.getString("voucher")),
                request);
    }
}
