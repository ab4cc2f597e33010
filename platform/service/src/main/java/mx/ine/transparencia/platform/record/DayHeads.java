package mx.ine.transparencia.platform.record;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import mx.ine.transparencia.kernel.calendar.MexicoCity;
import mx.ine.transparencia.platform.clock.Sweep;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.web.BodyDigest;

/**
 * The Merkle head of each day that has ended in Mexico City, from the first day with entries on. An
 * entry being added while its day is closed is waited for; one that comes later goes to the first
 * open day (see the trigger of {@code case_record}).
 */
@ApplicationScoped
public final class DayHeads implements Sweep {

    private static final HexFormat HEX = HexFormat.of();

    private final Database database;
    private final DayLeaves leaves;
    private final Event<DayHead> closed;

    DayHeads(Database database, DayLeaves leaves, Event<DayHead> closed) {
        this.database = database;
        this.leaves = leaves;
        this.closed = closed;
    }

    @Override
    public String name() {
        return "day-heads";
    }

    /** Closes the days that have ended. */
    @Override
    public int run(Instant now) {
        LocalDate today = MexicoCity.dateOf(now);
        int done = 0;
        for (Optional<LocalDate> day = firstOpen();
                day.isPresent() && day.get().isBefore(today);
                day = firstOpen()) {
            LocalDate ended = day.get();
            QuarkusTransaction.requiringNew().run(() -> close(ended));
            done++;
        }
        return done;
    }

    public Optional<DayHead> of(LocalDate day) {
        return database.first("SELECT * FROM day_head WHERE day = ?", DayHeads::read, day);
    }

    /** The heads of the days from one to another, both included, in order. */
    public List<DayHead> between(LocalDate from, LocalDate to) {
        return database.query(
                "SELECT * FROM day_head WHERE day BETWEEN ? AND ? ORDER BY day",
                DayHeads::read,
                from,
                to);
    }

    /** Whether a closed day still has the entries, and the past, that its head was made of. */
    public boolean verify(LocalDate day) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> of(day).map(head -> compute(day, headBefore(day)).equals(head)))
                .orElse(false);
    }

    /** The first closed day that is not as its head says. */
    public Optional<LocalDate> firstBroken() {
        return database.query("SELECT * FROM day_head ORDER BY day", DayHeads::read).stream()
                .map(DayHead::day)
                .filter(day -> !verify(day))
                .findFirst();
    }

    private void close(LocalDate day) {
        leaves.awaitWriters(day);
        if (of(day).isPresent()) {
            return; // another instance was first
        }
        DayHead head = compute(day, headBefore(day));
        database.update(
                "INSERT INTO day_head (day, entries, root, head) VALUES (?, ?, ?, ?)",
                day,
                head.entries(),
                HEX.parseHex(head.root()),
                HEX.parseHex(head.head()));
        closed.fire(head);
    }

    private DayHead compute(LocalDate day, byte[] before) {
        MerkleTree tree = leaves.of(day);
        byte[] root = tree.root();
        MessageDigest digest = BodyDigest.sha256();
        digest.update(before);
        digest.update(day.toString().getBytes(StandardCharsets.US_ASCII));
        return new DayHead(
                day, tree.leaves(), HEX.formatHex(root), HEX.formatHex(digest.digest(root)));
    }

    private byte[] headBefore(LocalDate day) {
        return of(day.minusDays(1))
                .map(head -> HEX.parseHex(head.head()))
                .orElse(Canonical.NOTHING);
    }

    private Optional<LocalDate> firstOpen() {
        return database.first(
                "SELECT coalesce((SELECT max(day) + 1 FROM day_head),"
                        + " (SELECT min(day) FROM case_record)) AS day"
                        + " WHERE EXISTS (SELECT FROM case_record)",
                row -> row.getObject("day", LocalDate.class));
    }

    private static DayHead read(ResultSet row) throws SQLException {
        return new DayHead(
                row.getObject("day", LocalDate.class),
                row.getLong("entries"),
                HEX.formatHex(row.getBytes("root")),
                HEX.formatHex(row.getBytes("head")));
    }
}
