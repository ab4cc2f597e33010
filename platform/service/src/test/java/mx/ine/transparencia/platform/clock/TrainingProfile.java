package mx.ine.transparencia.platform.clock;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/** A service that lives on 25 August 2025. */
public final class TrainingProfile implements QuarkusTestProfile {

    static final Path FILE =
            Path.of(
                    System.getProperty("java.io.tmpdir"),
                    "clock-test-" + ProcessHandle.current().pid());

    static void set(String instant) {
        try {
            Files.writeString(FILE, instant + " " + Instant.now());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        set("2025-08-25T15:00:00Z");
        return Map.of(
                "transparencia.clock.file", FILE.toString(), "transparencia.sweeps.every", "PT1H");
    }
}
