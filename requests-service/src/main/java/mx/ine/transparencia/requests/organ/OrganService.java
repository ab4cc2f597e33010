package mx.ine.transparencia.requests.organ;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.events.Outbox;
import mx.ine.transparencia.platform.web.EntityTags;
import mx.ine.transparencia.platform.web.RefusedException;

/** The catalogue of organs that all services share; this one keeps it. */
@ApplicationScoped
public final class OrganService {
    private final Organs organs;
    private final Outbox outbox;
    private final SuiteClock clock;

    OrganService(Organs organs, Outbox outbox, SuiteClock clock) {
        this.organs = organs;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public List<Organ> all() {
        return organs.listAll(Sort.by("code")).stream().map(OrganRow::organ).toList();
    }

    @Transactional
    public Optional<Organ> byCode(String code) {
        return organs.findByIdOptional(code).map(OrganRow::organ);
    }

    /** The organ that a turn goes to; refused when it is unknown or no longer active. */
    @Transactional
    public Organ toTurnTo(String code) {
        Organ organ = byCode(code).orElseThrow(() -> new RefusedException(OrganRule.UNKNOWN_ORGAN));
        if (!organ.active()) {
            throw new RefusedException(OrganRule.INACTIVE_ORGAN);
        }
        return organ;
    }

    /**
     * Adds it or changes it.
     *
     * @param ifMatch required to change one that exists
     */
    @Transactional
    public Organ put(Organ organ, String source, String ifMatch) {
        checkParent(organ);
        OrganRow row = organs.findById(organ.code());
        if (row == null) {
            row = new OrganRow();
            row.code = organ.code();
        } else {
            EntityTags.requireMatch(ifMatch, row.version);
        }
        row.name = organ.name();
        row.kind = organ.kind();
        row.parent = organ.parent();
        row.active = organ.active();
        row.source = source;
        organs.persistAndFlush(row);
        outbox.enqueue(OrganEvents.recorded(row.organ(), clock.now()));
        return row.organ();
    }

    private void checkParent(Organ organ) {
        String parent = organ.parent();
        while (parent != null) {
            if (parent.equals(organ.code())) {
                throw new RefusedException(OrganRule.OWN_PARENT);
            }
            OrganRow row = organs.findById(parent);
            if (row == null) {
                throw new RefusedException(OrganRule.UNKNOWN_PARENT);
            }
            parent = row.parent;
        }
    }
}
