package mx.ine.transparencia.requests.classification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.platform.web.NotFoundProblem;
import mx.ine.transparencia.platform.web.RefusedException;
import mx.ine.transparencia.requests.classification.domain.ClassificationRule;
import mx.ine.transparencia.requests.classification.domain.Declassifier;
import mx.ine.transparencia.requests.classification.domain.EntryState;
import mx.ine.transparencia.requests.classification.domain.Secrecy;

/** Enters classifications and ends them (Art. 10, 11); nothing else changes an entry. */
@ApplicationScoped
class EntryService {
    static final Journal.By SYSTEM = new Journal.By(Roles.SYSTEM, Roles.SYSTEM);

    private final Entries entries;
    private final Journal journal;
    private final ReserveLimits limits;
    private final SuiteClock clock;

    EntryService(Entries entries, Journal journal, ReserveLimits limits, SuiteClock clock) {
        this.entries = entries;
        this.journal = journal;
        this.limits = limits;
        this.clock = clock;
    }

    @Transactional
    ClassificationId enter(NewClassification entry) {
        entry.classified()
                .broken(Grounds.all(), limits.years(entry.classified().regime()))
                .ifPresent(EntryService::refuse);
        boolean waits = entry.matter().isPresent() && entry.resolution().isEmpty();
        UUID id = UUID.randomUUID();
        entries.add(id, entry, waits ? EntryState.PENDING : EntryState.IN_FORCE);
        var by = new Journal.By(entry.by(), Roles.ORGAN_LIAISON);
        journal.note(id, "ClassificationEntered", by, null);
        journal.tell(id, EntryEvents.Happened.REGISTERED);
        return new ClassificationId(id);
    }

    /** What waits for a matter that nobody will resolve does not wait any more. */
    @Transactional
    void takeBack(UUID matter) {
        entries.byMatter(matter)
                .filter(entry -> entry.state() == EntryState.PENDING)
                .ifPresent(entry -> {
                    entries.end(
                            entry.id(),
                            EntryState.REVOKED,
                            clock.today(),
                            Roles.SYSTEM,
                            "El asunto se retiró del Comité");
                    ended(entry, "MatterTakenBack", SYSTEM);
                });
    }

    /** The cause of a reserve ceased: it is open from today (10.5). */
    @Transactional
    void endByCause(UUID id, String why, Journal.By by) {
        Entry entry = inForce(id);
        if (entry.classified().secrecy() != Secrecy.RESERVED) {
            refuse(ClassificationRule.ONLY_A_RESERVE);
        }
        entries.end(id, EntryState.ENDED_BY_CAUSE, clock.today(), by.account(), why);
        ended(entry, "CauseCeased", by);
    }

    /** Its last day has passed; once, whoever looks first. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean endByDate(UUID id, LocalDate today) {
        Optional<LocalDate> last =
                entries.lock(id)
                        .filter(found -> found.state() == EntryState.IN_FORCE)
                        .flatMap(found -> found.classified().until())
                        .filter(until -> until.isBefore(today));
        if (last.isEmpty()) {
            return false;
        }
        LocalDate open = last.get().plusDays(1);
        entries.end(id, EntryState.ENDED_BY_DATE, open, Roles.SYSTEM, "Concluyó el plazo");
        ended(entries.byId(id).orElseThrow(), "PeriodEnded", SYSTEM);
        return true;
    }

    /** Staff are to see that it ends soon; once. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean warn(UUID id, LocalDate today) {
        boolean due =
                entries.lock(id)
                        .filter(found -> found.state() == EntryState.IN_FORCE)
                        .filter(found -> found.warnedOn() == null)
                        .isPresent();
        if (due) {
            entries.warned(id, today);
            journal.note(id, "EndAnnounced", SYSTEM, EntryState.IN_FORCE.name());
        }
        return due;
    }

    /** Art. 10.6: open from today, by whoever may. */
    @Transactional
    void declassify(UUID id, Declassifier who, String reasons, Journal.By by) {
        declassified(inForce(id), who, reasons, by);
    }

    void declassified(Entry entry, Declassifier who, String reasons, Journal.By by) {
        entries.end(entry.id(), EntryState.DECLASSIFIED, clock.today(), who.name(), reasons);
        journal.note(entry.id(), "Declassified", by, entry.state().name());
        journal.tell(entry.id(), EntryEvents.Happened.DECLASSIFIED);
    }

    @Transactional
    Entry byId(UUID id) {
        return entries.byId(id).orElseThrow(NotFoundProblem::new);
    }

    @Transactional
    long endingSoon(String organ) {
        return entries.warned(organ);
    }

    Entry inForce(UUID id) {
        Entry entry = entries.lock(id).orElseThrow(NotFoundProblem::new);
        if (entry.state() != EntryState.IN_FORCE) {
            refuse(ClassificationRule.NOT_IN_FORCE);
        }
        return entry;
    }

    private void ended(Entry before, String act, Journal.By by) {
        journal.note(before.id(), act, by, EntryState.IN_FORCE.name());
        journal.tell(before.id(), EntryEvents.Happened.ENDED);
    }

    static void refuse(ClassificationRule rule) {
        throw new RefusedException(rule);
    }
}
