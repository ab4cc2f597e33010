package mx.ine.transparencia.bench.events;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.SQLException;
import java.time.Duration;
import mx.ine.transparencia.platform.testing.ServiceDatabase;

/** The pool a service has, without the service. */
final class ConnectionPool implements AutoCloseable {
    private final AgroalDataSource source;

    ConnectionPool(ServiceDatabase database) {
        var settings = new AgroalDataSourceConfigurationSupplier();
        var pool = settings.connectionPoolConfiguration();
        pool.maxSize(16).acquisitionTimeout(Duration.ofSeconds(5));
        pool.connectionFactoryConfiguration()
                .jdbcUrl(database.jdbcUrl())
                .principal(new NamePrincipal(database.user()))
                .credential(new SimplePassword(database.password()));
        try {
            source = AgroalDataSource.from(settings);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    AgroalDataSource source() {
        return source;
    }

    @Override
    public void close() {
        source.close();
    }
}
