package mx.ine.transparencia.platform.record;

import static mx.ine.transparencia.platform.record.Tampering.renumber;
import static mx.ine.transparencia.platform.record.Tampering.tamper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.database.DatabaseException;
import mx.ine.transparencia.platform.record.Verification.Broken;
import mx.ine.transparencia.platform.record.Verification.Kind;
import mx.ine.transparencia.platform.testing.TestStack;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CaseRecordTest {

    @Inject CaseRecord record;
    @Inject Database database;

    @Test
    void acts_are_kept_in_order_each_bound_to_the_one_before() {
        UUID id = caseOf(3);
        List<RecordedEntry> entries = record.of(id);
        assertThat(entries).extracting(RecordedEntry::sequence).containsExactly(1L, 2L, 3L);
        assertThat(entries.get(0).previousHash()).isEqualTo("0".repeat(64));
        assertThat(entries.get(1).previousHash()).isEqualTo(entries.get(0).hash());
        assertThat(entries.get(2).previousHash()).isEqualTo(entries.get(1).hash());
        assertThat(entries.get(1).entry()).isEqualTo(entry(id, 2));
        assertThat(record.verify(id))
                .isEqualTo(new Verification(id, 3, java.util.Optional.empty()));
    }

    @Test
    void several_acts_go_in_one_trip() {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> record.append(List.of(entry(id, 1), entry(id, 2), entry(id, 3))));
        assertThat(record.verify(id).entries()).isEqualTo(3);
        assertThat(record.verify(id).intact()).isTrue();
    }

    @Test
    void an_act_outside_a_transaction_is_a_bug() {
        assertThatThrownBy(() -> record.append(entry(UUID.randomUUID(), 1)))
                .hasStackTraceContaining("TransactionRequired");
    }

    @Test
    void an_undone_act_leaves_no_trace() {
        UUID id = caseOf(1);
        assertThatThrownBy(() ->
                        QuarkusTransaction.requiringNew()
                                .run(() -> {
                                    record.append(entry(id, 2));
                                    throw new IllegalStateException();
                                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(record.verify(id).entries()).isEqualTo(1);
    }

    @Test
    void the_service_itself_may_not_change_nor_remove() {
        UUID id = caseOf(2);
        for (String sql :
                List.of(
                        "UPDATE case_record SET act = 'x' WHERE case_id = ?",
                        "DELETE FROM case_record WHERE case_id = ?")) {
            assertThatThrownBy(() -> database.update(sql, id))
                    .isInstanceOf(DatabaseException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_changed_word_is_found() throws SQLException {
        for (String column :
                List.of(
                        "act",
                        "actor",
                        "role",
                        "channel",
                        "state_before",
                        "state_after",
                        "detail")) {
            UUID id = caseOf(4);
            tamper("UPDATE case_record SET " + column + " = 'x' WHERE case_id = ? AND seq = 3", id);
            assertBroken(id, 3, Kind.CHANGED);
        }
        UUID id = caseOf(4);
        tamper(
                "UPDATE case_record SET at = at + interval '1 microsecond' WHERE case_id = ? AND seq = 1",
                id);
        assertBroken(id, 1, Kind.CHANGED);
    }

    @Test
    void an_entry_replaced_with_a_hash_that_fits_is_found() throws SQLException {
        UUID id = caseOf(4);
        forge(id, 2, 2);
        assertBroken(id, 2, Kind.CHANGED);
    }

    @Test
    void a_removed_entry_is_found() throws SQLException {
        UUID gap = caseOf(4);
        tamper("DELETE FROM case_record WHERE case_id = ? AND seq = 2", gap);
        assertBroken(gap, 2, Kind.REMOVED);
        UUID closed = caseOf(5);
        tamper("DELETE FROM case_record WHERE case_id = ? AND seq = 1", closed);
        renumber(closed, 2, -1);
        assertBroken(closed, 1, Kind.REMOVED);
    }

    @Test
    void entries_that_changed_places_are_found() throws SQLException {
        UUID id = caseOf(5);
        tamper("UPDATE case_record SET seq = 1002 WHERE case_id = ? AND seq = 2", id);
        tamper("UPDATE case_record SET seq = 2 WHERE case_id = ? AND seq = 4", id);
        tamper("UPDATE case_record SET seq = 4 WHERE case_id = ? AND seq = 1002", id);
        assertBroken(id, 2, Kind.REORDERED);
    }

    @Test
    void an_inserted_entry_is_found_even_with_a_hash_that_fits() throws SQLException {
        UUID id = caseOf(4);
        renumber(id, 3, 1);
        copy(id, 1, 3);
        assertBroken(id, 3, Kind.INSERTED);
        UUID forged = caseOf(4);
        renumber(forged, 3, 1);
        copy(forged, 1, 3);
        forge(forged, 3, 3);
        assertBroken(forged, 3, Kind.INSERTED);
    }

    private UUID caseOf(int acts) {
        UUID id = UUID.randomUUID();
        for (int i = 1; i <= acts; i++) {
            RecordEntry entry = entry(id, i);
            QuarkusTransaction.requiringNew().run(() -> record.append(entry));
        }
        return id;
    }

    private static RecordEntry entry(UUID id, int number) {
        return new RecordEntry(
                id,
                "act-" + number,
                "enlace.ue",
                number == 1 ? null : "liaison-unit",
                "WEB",
                number == 1 ? null : "S" + (number - 1),
                "S" + number,
                Instant.parse("2025-09-01T15:00:00.123456789Z").plusSeconds(number),
                new TreeMap<>(Map.of("número", number, "artículo", "25.1")),
                number == 2 ? List.of("a".repeat(64), "b".repeat(64)) : List.of());
    }

    /** Writes an entry anew, with the hash that fits its words and what now stands before it. */
    private void forge(UUID id, int place, int number) throws SQLException {
        List<RecordedEntry> entries = record.of(id);
        byte[] before = java.util.HexFormat.of().parseHex(entries.get(place - 2).hash());
        RecordEntry other = entry(id, number + 40);
        byte[] content =
                Canonical.content(other, Canonical.json(other.detail()), other.documents());
        tamper(
                "UPDATE case_record SET act = ?, role = ?, state_before = ?, state_after = ?, at = ?,"
                        + " detail = ?, documents = '{}', previous_hash = ?, hash = ?"
                        + " WHERE case_id = ? AND seq = ?",
                other.act(),
                other.role(),
                other.before(),
                other.after(),
                other.at().atOffset(java.time.ZoneOffset.UTC),
                Canonical.json(other.detail()),
                before,
                Canonical.hash(before, place, content),
                id,
                place);
    }

    private static void copy(UUID id, int from, int to) throws SQLException {
        tamper(
                "INSERT INTO case_record SELECT case_id, ?, day, at, act, actor, role, channel,"
                        + " state_before, state_after, detail, documents, previous_hash, hash"
                        + " FROM case_record WHERE case_id = ? AND seq = ?",
                to,
                id,
                from);
    }

    private void assertBroken(UUID id, long sequence, Kind kind) {
        assertThat(record.verify(id).broken()).contains(new Broken(sequence, kind));
    }
}
