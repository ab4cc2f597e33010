package mx.ine.transparencia.requests.classification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.kernel.calendar.BusinessCalendar;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.security.Roles;
import mx.ine.transparencia.requests.calendar.LegalTerms;
import mx.ine.transparencia.requests.classification.domain.ClassificationRule;
import mx.ine.transparencia.requests.classification.domain.Declassifier;
import mx.ine.transparencia.requests.classification.domain.EntryState;
import mx.ine.transparencia.requests.committee.MatterKind;
import mx.ine.transparencia.requests.committee.MatterResolved;
import mx.ine.transparencia.requests.committee.MatterService;
import mx.ine.transparencia.requests.committee.NewMatter;
import mx.ine.transparencia.requests.committee.Sense;

/** What the Committee has to say of the register (Art. 10.6.II, 25.3.IV). */
@ApplicationScoped
class EntryMattersService {
    private static final int BUSINESS_DAYS = 20;

    private final Entries entries;
    private final EntryService service;
    private final Journal journal;
    private final MatterService committee;
    private final LegalTerms legal;
    private final SuiteClock clock;

    EntryMattersService(
            Entries entries,
            EntryService service,
            Journal journal,
            MatterService committee,
            LegalTerms legal,
            SuiteClock clock) {
        this.entries = entries;
        this.service = service;
        this.journal = journal;
        this.committee = committee;
        this.legal = legal;
        this.clock = clock;
    }

    /** Puts its declassification before the Committee. */
    @Transactional
    void propose(UUID id, Journal.By by) {
        Entry entry = service.inForce(id);
        if (entry.declassifying() != null) {
            EntryService.refuse(ClassificationRule.BEFORE_THE_COMMITTEE);
        }
        UUID matter = UUID.randomUUID();
        BusinessCalendar calendar = legal.calendar(legal.version());
        committee.enter(
                new NewMatter(
                        matter,
                        MatterKind.DECLASSIFICATION,
                        entry.folio() == null ? "CLAS-" + id : entry.folio(),
                        Optional.empty(),
                        0,
                        entry.classified().organ(),
                        "Desclasificación de información de " + entry.classified().organ(),
                        clock.today(),
                        calendar.plus(clock.today(), BUSINESS_DAYS)));
        entries.declassifying(id, matter);
        journal.note(id, "DeclassificationProposed", by, EntryState.IN_FORCE.name());
    }

    /** In the transaction that signs the resolution. */
    void resolved(@Observes MatterResolved resolved) {
        if (resolved.kind() == MatterKind.CLASSIFICATION
                || resolved.kind() == MatterKind.DECLASSIFICATION) {
            entries.byMatter(resolved.matter()).ifPresent(entry -> resolved(entry, resolved));
        }
    }

    private void resolved(Entry entry, MatterResolved resolved) {
        var by = new Journal.By(Roles.SYSTEM, Roles.COMMITTEE_SECRETARY);
        if (resolved.matter().equals(entry.declassifying())) {
            declassified(entry, resolved, by);
        } else if (entry.state() == EntryState.PENDING) {
            classified(entry, resolved, by);
        }
    }

    private void declassified(Entry entry, MatterResolved resolved, Journal.By by) {
        switch (resolved.sense()) {
            case CONFIRM ->
                    service.declassified(
                            entry, Declassifier.COMMITTEE, "Resolución " + resolved.number(), by);
            case MODIFY, REVOKE -> {
                entries.declassifying(entry.id(), null);
                journal.note(entry.id(), "DeclassificationRefused", by, entry.state().name());
            }
            case FURTHER_SEARCH -> {} // it comes back to the Committee
        }
    }

    private void classified(Entry entry, MatterResolved resolved, Journal.By by) {
        if (resolved.sense() == Sense.REVOKE) {
            String why = "Resolución " + resolved.number();
            entries.end(entry.id(), EntryState.REVOKED, resolved.on(), Roles.SYSTEM, why);
            journal.note(entry.id(), "ClassificationRevoked", by, EntryState.PENDING.name());
            journal.tell(entry.id(), EntryEvents.Happened.ENDED);
        } else if (resolved.sense() != Sense.FURTHER_SEARCH) {
            entries.confirm(entry.id(), resolved.number());
            journal.note(entry.id(), "ClassificationConfirmed", by, EntryState.PENDING.name());
        }
    }
}
