package mx.ine.transparencia.requests.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import mx.ine.transparencia.kernel.body.SessionEvent;
import mx.ine.transparencia.kernel.calendar.MexicoCity;
import mx.ine.transparencia.kernel.regime.Regime;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.events.Outbox;
import mx.ine.transparencia.requests.calendar.LegalTerms;

/**
 * Signs what the Committee decided, in the transaction that declares it: whoever put the matter
 * there carries it out, then it gets its number, which no other act of the year can have.
 */
@ApplicationScoped
class Signing {
    static final String NOTIFY = "REQ-RESOLUTION-NOTIFY";

    private final Database database;
    private final Counters counters;
    private final LegalTerms legal;
    private final Outbox outbox;
    private final Resolutions resolutions;
    private final Event<MatterResolved> resolved;

    Signing(
            Database database,
            Counters counters,
            LegalTerms legal,
            Outbox outbox,
            Resolutions resolutions,
            Event<MatterResolved> resolved) {
        this.database = database;
        this.counters = counters;
        this.legal = legal;
        this.outbox = outbox;
        this.resolutions = resolutions;
        this.resolved = resolved;
    }

    private record Text(String grounds, String orders) {}

    Resolution sign(
            SessionHead session, Matter matter, SessionEvent.Resolved event, By by, Instant at) {
        LocalDate on = MexicoCity.dateOf(at);
        Regime regime =
                matter.regime() == null ? legal.regimeOfNewCases() : legal.regime(matter.regime());
        Text text =
                database.first(
                                "SELECT grounds, orders FROM committee_ballot"
                                        + " WHERE session_id = ? AND round = ?",
                                row -> new Text(row.getString(1), row.getString(2)),
                                session.id(),
                                event.round())
                        .orElseThrow();
        int ordinal = counters.next(Counters.RESOLUTIONS, on.getYear());
        String number = "CI-%04d-%d".formatted(ordinal, on.getYear());
        database.update("UPDATE committee_matter SET state = 'RESOLVED' WHERE id = ?", matter.id());
        database.update(
                "INSERT INTO committee_resolution (number, year, ordinal, session_id, round,"
                        + " matter_id, regime, sense, grounds, orders, in_favour, against, on_day,"
                        + " notify_by, signed_at, signed_by, hash)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                number,
                on.getYear(),
                ordinal,
                session.id(),
                event.round(),
                matter.id(),
                regime.id(),
                event.proposal(),
                text.grounds(),
                text.orders(),
                event.tally().inFavour(),
                event.tally().against(),
                on,
                notifyBy(matter, regime, on).orElse(null),
                at,
                by.account(),
                hash(number, event.proposal(), text));
        Resolution signed = resolutions.byNumber(number).orElseThrow();
        CommitteeEvents.issued(signed, at).forEach(outbox::enqueue);
        resolved.fire(
                new MatterResolved(
                        matter.id(),
                        matter.kind(),
                        matter.folio(),
                        Optional.ofNullable(matter.caseId()),
                        matter.turn(),
                        signed.sense(),
                        number,
                        on,
                        text.orders()));
        return signed;
    }

    /** 27.5, where somebody waits for it and the regime has the term. */
    private Optional<LocalDate> notifyBy(Matter matter, Regime regime, LocalDate on) {
        return matter.kind().notified() && regime.find(NOTIFY).isPresent()
                ? Optional.of(legal.terms(legal.version(), regime).start(NOTIFY, on).dueOn())
                : Optional.empty();
    }

    private static String hash(String number, String sense, Text text) {
        try {
            String signed = String.join("\n", number, sense, text.grounds(), text.orders());
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
