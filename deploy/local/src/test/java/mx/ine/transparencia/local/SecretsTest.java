package mx.ine.transparencia.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SecretsTest {
    @TempDir private Path directory;

    @Test
    void a_secret_is_made_once_and_found_again_by_the_next_run() {
        Path file = directory.resolve("secrets");
        String made = new Secrets(file).keyOf("requests.data-key");

        assertThat(new Secrets(file).keyOf("requests.data-key")).isEqualTo(made);
        assertThat(Base64.getDecoder().decode(made)).hasSize(32);
    }

    @Test
    void no_two_secrets_are_alike() {
        Secrets secrets = new Secrets(directory.resolve("secrets"));

        assertThat(secrets.of("requests.secret")).isNotEqualTo(secrets.of("arco.secret"));
    }

    @Test
    void a_password_means_itself_wherever_it_is_sent() {
        Secrets secrets = new Secrets(directory.resolve("secrets"));

        assertThat(IntStream.range(0, 100).mapToObj(i -> secrets.of("password." + i)))
                .allSatisfy(made -> assertThat(URLDecoder.decode(made, UTF_8)).isEqualTo(made))
                .allMatch(made -> made.matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void only_its_owner_reads_the_file() throws IOException {
        Path file = directory.resolve("secrets");
        new Secrets(file).of("any");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
