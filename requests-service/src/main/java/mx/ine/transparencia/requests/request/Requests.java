package mx.ine.transparencia.requests.request;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored requests, each with its turns, quotes and terms. */
@ApplicationScoped
class Requests implements PanacheRepositoryBase<RequestRow, UUID> {
    private final EntityManager entities;

    @Inject
    Requests(EntityManager entities) {
        this.entities = entities;
    }

    Optional<CaseFile> byFolio(String folio) {
        return find("folio", folio).firstResultOptional().map(this::file);
    }

    Optional<CaseFile> byId(UUID id) {
        return findByIdOptional(id).map(this::file);
    }

    /** Locks it: whoever acts on a case acts alone. */
    Optional<CaseFile> lockByFolio(String folio) {
        return find("folio", folio)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(this::file);
    }

    Optional<CaseFile> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(this::file);
    }

    /** Takes in what another hand in this transaction wrote of the same case. */
    void refresh(CaseFile file) {
        CaseFile now = file(file.row());
        refresh(file.turns(), now.turns());
        refresh(file.quotes(), now.quotes());
        refresh(file.terms(), now.terms());
        refresh(file.searches(), now.searches());
    }

    private static <T> void refresh(List<T> rows, List<T> now) {
        rows.clear();
        rows.addAll(now);
    }

    void addMissing(CaseFile file) {
        file.turns().forEach(this::addIfNew);
        file.quotes().forEach(this::addIfNew);
        dropOldQuotes(file);
        file.searches().forEach(this::addIfNew);
        file.terms().forEach(this::addIfNew);
    }

    /** A public version that was ordered is offered anew: what the first one cost is gone. */
    private void dropOldQuotes(CaseFile file) {
        if (file.turns().stream().anyMatch(turn -> turn.resolvedOn != null)) {
            children(QuoteRow.class, "key.requestId = ?1", file.row().id).stream()
                    .filter(stored -> !file.quotes().contains(stored))
                    .forEach(entities::remove);
        }
    }

    private void addIfNew(Object row) {
        if (!entities.contains(row)) {
            entities.persist(row);
        }
    }

    private CaseFile file(RequestRow row) {
        return new CaseFile(
                row,
                children(TurnRow.class, "key.requestId = ?1 order by key.number", row.id),
                children(QuoteRow.class, "key.requestId = ?1", row.id),
                children(TermRow.class, "key.requestId = ?1 order by key.ordinal", row.id),
                children(
                        SearchRow.class,
                        "key.requestId = ?1 order by key.turn, key.ordinal",
                        row.id));
    }

    private <T> List<T> children(Class<T> type, String where, UUID id) {
        return entities.createQuery("from " + type.getSimpleName() + " where " + where, type)
                .setParameter(1, id)
                .getResultList();
    }
}
