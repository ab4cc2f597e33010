package mx.ine.transparencia.platform.telemetry;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Traces are sent where somebody said to send them; nobody said so, and none are made. */
public final class TelemetrySwitch implements ConfigSourceFactory {

    private static final String OFF = "quarkus.otel.sdk.disabled";
    private static final String WHERE = "quarkus.otel.exporter.otlp.endpoint";

    /** Above our defaults, below what a service or its environment says. */
    private static final int ORDINAL = 110;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        ConfigValue where = context.getValue(WHERE);
        // the extension has a default of its own, below everything that somebody said
        boolean said = where.getConfigSourceOrdinal() > Integer.MIN_VALUE;
        boolean off = !said || where.getValue() == null || where.getValue().isBlank();
        return List.of(
                new PropertiesConfigSource(
                        Map.of(OFF, Boolean.toString(off)), "telemetry switch", ORDINAL));
    }

    @Override
    public OptionalInt getPriority() {
        return OptionalInt.of(ORDINAL);
    }
}
