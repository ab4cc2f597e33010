package mx.ine.transparencia.platform.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import mx.ine.transparencia.platform.database.Database;

/** A row of the record with what is needed to compute its hash again. */
record ChainedEntry(
        RecordEntry entry,
        long sequence,
        LocalDate day,
        byte[] previousHash,
        byte[] hash,
        byte[] content) {

    static ChainedEntry read(ResultSet row) throws SQLException {
        String detail = row.getString("detail");
        List<String> documents = List.of((String[]) row.getArray("documents").getArray());
        RecordEntry entry =
                new RecordEntry(
                        row.getObject("case_id", UUID.class),
                        row.getString("act"),
                        row.getString("actor"),
                        row.getString("role"),
                        row.getString("channel"),
                        row.getString("state_before"),
                        row.getString("state_after"),
                        Database.instant(row, "at").orElseThrow(),
                        Canonical.detail(detail),
                        documents);
        return new ChainedEntry(
                entry,
                row.getLong("seq"),
                row.getObject("day", LocalDate.class),
                row.getBytes("previous_hash"),
                row.getBytes("hash"),
                Canonical.content(entry, detail, documents));
    }

    /** Whether the hash is that of what the row says, at this place. */
    boolean standsAt(long place) {
        return Arrays.equals(hash, Canonical.hash(previousHash, place, content));
    }

    boolean follows(byte[] hashBefore) {
        return Arrays.equals(previousHash, hashBefore);
    }

    RecordedEntry recorded() {
        HexFormat hex = HexFormat.of();
        return new RecordedEntry(
                entry, sequence, day, hex.formatHex(previousHash), hex.formatHex(hash));
    }
}
