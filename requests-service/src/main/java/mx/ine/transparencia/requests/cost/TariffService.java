package mx.ine.transparencia.requests.cost;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.record.CaseRecord;
import mx.ine.transparencia.platform.record.RecordEntry;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.RefusedException;
import mx.ine.transparencia.requests.committee.MatterKind;
import mx.ine.transparencia.requests.committee.MatterResolved;
import mx.ine.transparencia.requests.committee.MatterService;
import mx.ine.transparencia.requests.committee.NewMatter;
import mx.ine.transparencia.requests.cost.domain.Tariff;

/**
 * The tariff of each year: the Unit proposes it with the study of its costs, the Committee approves
 * it, and it applies from its first day, or from the approval if that is later (Art. 28, 30).
 */
@ApplicationScoped
public class TariffService {
    private final Tariffs tariffs;
    private final MatterService committee;
    private final CaseRecord record;
    private final SuiteClock clock;

    TariffService(Tariffs tariffs, MatterService committee, CaseRecord record, SuiteClock clock) {
        this.tariffs = tariffs;
        this.committee = committee;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Puts it before the Committee.
     *
     * @throws RefusedException when a price passes its cost, or the tariff is not whole
     */
    @Transactional
    UUID propose(Tariff tariff, String by) {
        LocalDate today = clock.today();
        tariff.broken(today)
                .ifPresent(rule -> {
                    throw new RefusedException(rule);
                });
        UUID id = UUID.randomUUID();
        tariffs.add(id, tariff, today, by);
        LocalDate eve = tariff.from().minusDays(1);
        committee.enter(
                new NewMatter(
                        id,
                        MatterKind.TARIFF,
                        "TARIFA-" + tariff.year(),
                        Optional.empty(),
                        0,
                        "",
                        "Tarifa de cuotas de recuperación de " + tariff.year(),
                        today,
                        eve.isBefore(today) ? today : eve));
        record(id, "TariffProposed", by, Roles.LIAISON_UNIT, null, Tariffs.State.PROPOSED, "");
        return id;
    }

    /** The tariff on that day, if the Committee approved one. */
    @Transactional
    public Optional<Approved> inForce(LocalDate day) {
        return tariffs.inForce(day)
                .map(kept ->
                        new Approved(
                                kept.id(), kept.appliesFrom(), kept.resolution(), kept.tariff()));
    }

    @Transactional
    List<Tariffs.Kept> all() {
        return tariffs.all();
    }

    @Transactional
    Optional<Tariffs.Kept> byId(UUID id) {
        return tariffs.byId(id);
    }

    /** In the transaction that signs the resolution: it takes effect with it or not at all. */
    void resolved(@Observes MatterResolved resolved) {
        if (resolved.kind() != MatterKind.TARIFF) {
            return;
        }
        Tariffs.State state =
                switch (resolved.sense()) {
                    case CONFIRM -> Tariffs.State.APPROVED;
                    case MODIFY, FURTHER_SEARCH -> Tariffs.State.RETURNED;
                    case REVOKE -> Tariffs.State.REJECTED;
                };
        String number = resolved.number();
        if (tariffs.resolve(resolved.matter(), state, number, resolved.on(), resolved.orders())) {
            record(
                    resolved.matter(),
                    "TariffResolved",
                    Roles.SYSTEM,
                    Roles.COMMITTEE_SECRETARY,
                    Tariffs.State.PROPOSED,
                    state,
                    number);
        }
    }

    private void record(
            UUID id,
            String act,
            String by,
            String role,
            Tariffs.State before,
            Tariffs.State after,
            String resolution) {
        record.append(
                new RecordEntry(
                        id,
                        act,
                        by,
                        role,
                        "WEB",
                        before == null ? null : before.name(),
                        after.name(),
                        clock.now(),
                        Map.of("resolution", resolution),
                        List.of()));
    }
}
