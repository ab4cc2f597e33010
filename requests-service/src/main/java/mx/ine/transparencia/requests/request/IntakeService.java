package mx.ine.transparencia.requests.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.ine.transparencia.kernel.calendar.MexicoCity;
import mx.ine.transparencia.kernel.regime.Regime;
import mx.ine.transparencia.kernel.term.Terms;
import mx.ine.transparencia.platform.clock.SuiteClock;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.database.Statements;
import mx.ine.transparencia.platform.events.Outbox;
import mx.ine.transparencia.platform.record.CaseRecord;
import mx.ine.transparencia.platform.record.RecordEntry;
import mx.ine.transparencia.platform.web.Idempotency;
import mx.ine.transparencia.requests.calendar.LegalTerms;
import mx.ine.transparencia.requests.request.domain.Event;
import mx.ine.transparencia.requests.request.domain.Evolution;
import mx.ine.transparencia.requests.request.domain.RequestProcess;

/** Takes requests in (Art. 24, 25.3.II): all or nothing, once. */
@ApplicationScoped
public final class IntakeService {
    private final Requests requests;
    private final LegalTerms legal;
    private final SuiteClock clock;
    private final Folios folios;
    private final TrackingKeys keys;
    private final ApplicantSeal seal;
    private final Idempotency idempotency;
    private final CaseRecord record;
    private final Outbox outbox;
    private final IntakeCheck check;
    private final Statistics statistics;
    private final Database database;

    IntakeService(
            Requests requests,
            LegalTerms legal,
            SuiteClock clock,
            Folios folios,
            TrackingKeys keys,
            ApplicantSeal seal,
            Idempotency idempotency,
            CaseRecord record,
            Outbox outbox,
            IntakeCheck check,
            Statistics statistics,
            Database database) {
        this.requests = requests;
        this.legal = legal;
        this.clock = clock;
        this.folios = folios;
        this.keys = keys;
        this.seal = seal;
        this.idempotency = idempotency;
        this.record = record;
        this.outbox = outbox;
        this.check = check;
        this.statistics = statistics;
        this.database = database;
    }

    /** What the applicant is given at once: the folio, the key, and what follows. */
    record Filed(CaseFile file, String trackingKey) {}

    /**
     * Files it, or finds what was filed before with the same idempotency key.
     *
     * @throws mx.ine.transparencia.platform.web.RefusedException when a rule forbids it
     */
    @Transactional
    Filed file(NewRequest filing, Actor actor, String idempotencyKey) {
        Instant now = clock.now();
        check.check(filing, actor, now);
        UUID id = UUID.randomUUID();
        Optional<String> before =
                idempotency.claim(
                        "requests", idempotencyKey, Idempotency.digest(filing), id.toString());
        if (before.isPresent()) {
            CaseFile first = requests.byId(UUID.fromString(before.get())).orElseThrow();
            return new Filed(first, keys.of(first.row().id));
        }
        CaseFile file = CaseFile.of(row(id, filing, actor, now));
        statistics.add(filing, now);
        write(file, actor, now);
        return new Filed(file, keys.of(id));
    }

    /** Other filings wait from the folio on until this one commits: two round trips. */
    private void write(CaseFile file, Actor actor, Instant now) {
        Event.Filed filed = begin(file);
        Statements before = new Statements();
        record.append(entry(file, actor, now), before);
        file.row().folio = folios.next(MexicoCity.dateOf(now).getYear(), before).value();
        file.row().eventCount = 1;
        Statements last = new Statements();
        FiledRows.add(file, last);
        outbox.enqueue(RequestEvents.filed(file.row(), filed, now), last);
        database.run(last);
    }

    private RequestRow row(UUID id, NewRequest filing, Actor actor, Instant now) {
        RequestRow row = new RequestRow();
        row.id = id;
        row.channel = filing.channel();
        row.filedAt = filing.receivedAt() == null ? now : filing.receivedAt();
        row.regime = legal.regimeOfCasesFiled(MexicoCity.dateOf(row.filedAt)).id();
        row.filedWith =
                filing.filedWith() == null && filing.channel().forwarded()
                        ? actor.organ().orElse(null)
                        : filing.filedWith();
        row.capturedBy = filing.channel().open() ? null : actor.id();
        row.description = filing.description().strip();
        row.searchHints = filing.searchHints() == null ? null : filing.searchHints().strip();
        row.preferredMode = filing.preferredMode();
        row.notifyBy = filing.notifyBy();
        row.applicant = seal.close(filing.applicant());
        row.trackingHash = keys.hash(id);
        return row;
    }

    private Event.Filed begin(CaseFile file) {
        RequestRow row = file.row();
        int version = legal.version();
        Regime regime = legal.regime(row.regime);
        Terms terms = legal.terms(version, regime);
        LocalDate on = legal.hours().receptionDay(row.filedAt, terms.calendar());
        row.countsFrom = on;
        Event.Filed filed = RequestProcess.file(row.channel, on, terms);
        new StageWriting(file, on, Optional.empty(), version).write(Evolution.begin(filed));
        return filed;
    }

    private static RecordEntry entry(CaseFile file, Actor actor, Instant now) {
        RequestRow row = file.row();
        return new RecordEntry(
                row.id,
                "Filed",
                actor.id(),
                actor.role(),
                row.channel.name(),
                null,
                row.status.name(),
                now,
                Map.of(
                        "receivedAt", row.filedAt.toString(),
                        "countsFrom", row.countsFrom.toString(),
                        "regime", row.regime,
                        "terms", RecordTerms.of(file)),
                List.of());
    }
}
