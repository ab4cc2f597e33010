package mx.ine.transparencia.platform.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import mx.ine.transparencia.platform.database.DatabaseException;

/** The hashes of a day's entries, read as they come: a busy day never stands whole in memory. */
@ApplicationScoped
final class DayLeaves {

    /** With this number and the day's, a lock that each entry shares and the closing day takes. */
    private static final int LOCKS = 4711;

    private static final int FETCH = 1_000;

    private final DataSource source;

    DayLeaves(DataSource source) {
        this.source = source;
    }

    /** Waits until every entry of the day is committed or undone; later ones wait for the head. */
    void awaitWriters(LocalDate day) {
        try (Connection connection = source.getConnection();
                PreparedStatement lock =
                        connection.prepareStatement(
                                "SELECT pg_advisory_xact_lock(?, ?::date - DATE '2000-01-01')")) {
            lock.setInt(1, LOCKS);
            lock.setObject(2, day);
            lock.execute();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    MerkleTree of(LocalDate day) {
        MerkleTree tree = new MerkleTree();
        try (Connection connection = source.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "SELECT hash FROM case_record WHERE day = ? ORDER BY case_id, seq")) {
            select.setObject(1, day);
            select.setFetchSize(FETCH);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    tree.add(rows.getBytes(1));
                }
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
        return tree;
    }
}
