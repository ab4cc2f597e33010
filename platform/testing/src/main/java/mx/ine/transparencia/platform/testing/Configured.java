package mx.ine.transparencia.platform.testing;

import java.util.Locale;
import java.util.Optional;

/**
 * What the person who runs the tests says, by system property ({@code
 * transparencia.test.postgres.url}) or environment ({@code TRANSPARENCIA_TEST_POSTGRES_URL}).
 */
final class Configured {
    private Configured() {}

    static Optional<String> value(String name) {
        String property = "transparencia.test." + name;
        String variable = property.toUpperCase(Locale.ROOT).replace('.', '_');
        return Optional.ofNullable(System.getProperty(property))
                .or(() -> Optional.ofNullable(System.getenv(variable)))
                .filter(value -> !value.isBlank());
    }
}
