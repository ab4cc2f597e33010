package mx.ine.transparencia.platform.record;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Somebody with the owner's rights over the tables. */
final class Tampering {

    private Tampering() {}

    static void tamper(String sql, Object... arguments) throws SQLException {
        try (Connection owner =
                        DriverManager.getConnection(
                                setting("quarkus.datasource.jdbc.url"),
                                setting("quarkus.flyway.username"),
                                setting("quarkus.flyway.password"));
                PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.executeUpdate();
        }
    }

    /** Gives each entry of the case from a place on another place. */
    static void renumber(UUID caseId, long from, long by) throws SQLException {
        tamper(
                "UPDATE case_record SET seq = seq + 1000 WHERE case_id = ? AND seq >= ?",
                caseId,
                from);
        tamper(
                "UPDATE case_record SET seq = seq - 1000 + ? WHERE case_id = ? AND seq > 1000",
                by,
                caseId);
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
