package mx.ine.transparencia.platform.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mx.ine.transparencia.kernel.calendar.MexicoCity;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.database.Statements;

/**
 * The record of each case: acts in order, chained by hash, added and never changed. Adding contends
 * only with other acts on the same case, which its own lock or version already keeps apart.
 */
@ApplicationScoped
public final class CaseRecord {

    private static final String APPEND =
            """
            INSERT INTO case_record (case_id, seq, day, at, act, actor, role, channel,
                                     state_before, state_after, detail, documents, previous_hash, hash)
            SELECT ?::uuid, last.seq + 1, ?::date, ?::timestamptz, ?, ?, ?, ?, ?, ?, ?, ?::text[],
                   last.hash, sha256(last.hash || int8send(last.seq + 1) || ?::bytea)
              FROM (SELECT seq, hash FROM case_record WHERE case_id = ?::uuid
                    UNION ALL
                    SELECT 0, decode(repeat('00', 32), 'hex')
                    ORDER BY seq DESC LIMIT 1) last
            RETURNING seq
            """;

    private final Database database;
    private final SuiteClock clock;

    CaseRecord(Database database, SuiteClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Adds an act to its case, in the transaction of the act.
     *
     * @return its place in the case, from 1
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long append(RecordEntry entry) {
        return database.first(APPEND, row -> row.getLong(1), arguments(entry)).orElseThrow();
    }

    /** As the other, together with what else the transaction writes. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(RecordEntry entry, Statements together) {
        together.add(APPEND, arguments(entry));
    }

    /** Adds several acts, in order, in one round trip. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(List<RecordEntry> entries) {
        String sql = APPEND.replace("RETURNING seq", "");
        database.updateAll(sql, entries.stream().map(this::arguments).toList());
    }

    /** The record of a case, in order. */
    public List<RecordedEntry> of(UUID caseId) {
        return read(caseId).stream().map(ChainedEntry::recorded).toList();
    }

    /** Computes every hash of the case again, and names the first entry that is not as recorded. */
    public Verification verify(UUID caseId) {
        List<ChainedEntry> entries = read(caseId);
        return new Verification(caseId, entries.size(), ChainCheck.firstBroken(entries));
    }

    private List<ChainedEntry> read(UUID caseId) {
        return database.query(
                "SELECT * FROM case_record WHERE case_id = ? ORDER BY seq",
                ChainedEntry::read,
                caseId);
    }

    private Object[] arguments(RecordEntry entry) {
        String detail = Canonical.json(entry.detail());
        List<Object> arguments = new ArrayList<>();
        arguments.add(entry.caseId());
        arguments.add(MexicoCity.dateOf(clock.now()));
        arguments.add(entry.at());
        arguments.add(entry.act());
        arguments.add(entry.actor());
        arguments.add(entry.role());
        arguments.add(entry.channel());
        arguments.add(entry.before());
        arguments.add(entry.after());
        arguments.add(detail);
        arguments.add(entry.documents());
        arguments.add(Canonical.content(entry, detail, entry.documents()));
        arguments.add(entry.caseId());
        return arguments.toArray();
    }
}
