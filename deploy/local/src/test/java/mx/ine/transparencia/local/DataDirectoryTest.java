package mx.ine.transparencia.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DataDirectoryTest {
    @TempDir private Path directory;

    @Test
    void a_directory_with_other_peoples_files_is_refused() throws IOException {
        Files.writeString(directory.resolve("thesis.txt"), "Capítulo 1");

        assertThatThrownBy(() -> DataDirectory.open(directory))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("no está vacío");
        assertThat(directory.resolve("thesis.txt")).exists();
    }

    @Test
    void wiped_it_is_as_new_and_still_ours() throws IOException {
        DataDirectory data = DataDirectory.open(directory);
        Files.writeString(data.directory("documents").resolve("x"), "x");
        data.clock().move(Instant.EPOCH, Instant.EPOCH);

        data.wipe();

        assertThat(directory.resolve("documents")).doesNotExist();
        assertThat(data.clock().set()).isFalse();
        assertThat(DataDirectory.open(directory).blank()).isTrue();
    }

    @Test
    void wiping_does_not_follow_links_out_of_the_directory() throws IOException {
        DataDirectory data = DataDirectory.open(directory.resolve("suite"));
        Path shared = Files.createDirectory(directory.resolve("shared"));
        Files.writeString(shared.resolve("program"), "x");
        Files.createSymbolicLink(data.directory("keycloak").resolve("lib"), shared);

        data.wipe();

        assertThat(shared.resolve("program")).exists();
    }
}
