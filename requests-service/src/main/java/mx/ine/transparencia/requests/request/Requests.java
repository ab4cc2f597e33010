package mx.ine.transparencia.requests.request;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.ine.transparencia.platform.database.Database;

/** The stored requests, each with its turns, quotes and terms. */
@ApplicationScoped
class Requests implements PanacheRepositoryBase<RequestRow, UUID> {
    private final EntityManager entities;
    private final Database database;

    @Inject
    Requests(EntityManager entities, Database database) {
        this.entities = entities;
        this.database = database;
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

    /**
     * Locks those of them that nobody acts on now; the others are for later. Their terms are
     * detached: they are written by {@link #writeTerms}, many in one statement.
     */
    List<CaseFile> lockFree(List<UUID> ids) {
        List<?> free =
                entities.createNativeQuery(
                                "SELECT id FROM request WHERE id IN (?1) ORDER BY id FOR UPDATE"
                                        + " SKIP LOCKED",
                                UUID.class)
                        .setParameter(1, ids)
                        .getResultList();
        if (free.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<TurnRow>> turns =
                all(TurnRow.class, "key.requestId in ?1 order by key.number", free).stream()
                        .collect(Collectors.groupingBy(row -> row.key.requestId()));
        Map<UUID, List<QuoteRow>> quotes =
                all(QuoteRow.class, "key.requestId in ?1", free).stream()
                        .collect(Collectors.groupingBy(row -> row.key.requestId()));
        Map<UUID, List<TermRow>> terms =
                all(TermRow.class, "key.requestId in ?1 order by key.ordinal", free).stream()
                        .peek(entities::detach)
                        .collect(Collectors.groupingBy(row -> row.key.requestId()));
        Map<UUID, List<SearchRow>> searches =
                all(SearchRow.class, "key.requestId in ?1 order by key.turn, key.ordinal", free)
                        .stream()
                        .collect(Collectors.groupingBy(row -> row.key.requestId()));
        return all(RequestRow.class, "id in ?1", free).stream()
                .map(row ->
                        new CaseFile(
                                row,
                                turns.getOrDefault(row.id, List.of()),
                                quotes.getOrDefault(row.id, List.of()),
                                terms.getOrDefault(row.id, List.of()),
                                searches.getOrDefault(row.id, List.of())))
                .toList();
    }

    /** The terms of {@link #lockFree}, as they are now. */
    void writeTerms(List<TermRow> terms) {
        database.update(
                """
                UPDATE request_term t
                   SET started_on = v.started_on, due_on = v.due_on, changes = v.changes,
                       calendar = v.calendar, state = v.state, fires = v.fires,
                       ended_on = nullif(v.ended_on, '')::date
                  FROM unnest(?::uuid[], ?::integer[], ?::date[], ?::date[], ?::text[],
                              ?::integer[], ?::text[], ?::boolean[], ?::text[])
                       AS v (request_id, ordinal, started_on, due_on, changes, calendar, state,
                             fires, ended_on)
                 WHERE t.request_id = v.request_id AND t.ordinal = v.ordinal
                """,
                column(terms, row -> row.key.requestId()),
                column(terms, row -> row.key.ordinal()),
                column(terms, row -> row.startedOn),
                column(terms, row -> row.dueOn),
                column(terms, row -> row.changes),
                column(terms, row -> row.calendar),
                column(terms, row -> row.state),
                column(terms, row -> row.fires),
                column(terms, row -> row.endedOn == null ? "" : row.endedOn));
    }

    private static List<String> column(List<TermRow> terms, Function<TermRow, Object> value) {
        return terms.stream().map(row -> value.apply(row).toString()).toList();
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
        return all(type, where, id);
    }

    private <T> List<T> all(Class<T> type, String where, Object id) {
        return entities.createQuery("from " + type.getSimpleName() + " where " + where, type)
                .setParameter(1, id)
                .getResultList();
    }
}
