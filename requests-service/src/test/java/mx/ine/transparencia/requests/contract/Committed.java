package mx.ine.transparencia.requests.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A contract file as committed, compared with what the code says now; {@code
 * -Dcontracts.write=true} writes it anew, to be looked at and committed.
 */
final class Committed {
    private static final Path FOLDER = Path.of("src/main/resources/META-INF/contracts");

    private Committed() {}

    static void isStill(String name, String now) throws IOException {
        Path file = FOLDER.resolve(name);
        if ("true".equals(System.getenv("CONTRACTS_WRITE"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, now);
        }
        assertThat(Files.readString(file))
                .as("%s is stale: run with CONTRACTS_WRITE=true and look at the difference", name)
                .isEqualTo(now);
    }
}
