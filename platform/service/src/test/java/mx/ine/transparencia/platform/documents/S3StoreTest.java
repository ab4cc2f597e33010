package mx.ine.transparencia.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import mx.ine.transparencia.platform.web.BodyDigest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class S3StoreTest {

    private static final String KEY = HexFormat.of().formatHex(BodyDigest.of("hola"));

    private record Settings(Optional<String> bucket, Optional<URI> endpoint, String region)
            implements DocumentSettings.S3 {}

    @TempDir Path directory;

    /** Where the AWS client looks for them besides the environment. */
    @BeforeAll
    static void credentials() {
        System.setProperty("aws.accessKeyId", "prueba");
        System.setProperty("aws.secretAccessKey", "prueba");
    }

    @AfterAll
    static void noCredentials() {
        System.clearProperty("aws.accessKeyId");
        System.clearProperty("aws.secretAccessKey");
    }

    @Test
    void a_document_is_kept_once_under_its_hash_and_read_again() throws IOException {
        try (SmallS3 server = new SmallS3()) {
            DocumentStore store = store(server.uri());
            Path file = Files.writeString(directory.resolve("a"), "hola");
            assertThat(store.has(KEY)).isFalse();
            store.keep(file, KEY);
            store.keep(file, KEY);
            assertThat(server.puts).hasValue(1);
            assertThat(store.has(KEY)).isTrue();
            assertThat(server.holds("/documentos/b2/21/" + KEY)).isTrue();
            try (InputStream in = store.open(KEY)) {
                assertThat(in.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("hola");
            }
            assertThatThrownBy(() -> store.open("f".repeat(64))).isInstanceOf(IOException.class);
        }
    }

    private static DocumentStore store(URI server) {
        return DocumentStores.s3(
                new Settings(Optional.of("documentos"), Optional.of(server), "us-east-1"));
    }
}
