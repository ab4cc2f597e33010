package mx.ine.transparencia.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import mx.ine.transparencia.platform.database.Database;
import mx.ine.transparencia.platform.database.DatabaseException;
import mx.ine.transparencia.platform.testing.TestStack;
import mx.ine.transparencia.platform.web.ProblemException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class DocumentsTest {

    private static final DocumentRules TEXT = DocumentRules.ATTACHMENT.upTo(100);

    @Inject Documents documents;
    @Inject CaseDocuments cases;
    @Inject Database database;

    @ConfigProperty(name = "transparencia.documents.directory")
    Path directory;

    @Test
    void a_document_is_known_by_its_content() throws IOException {
        StoredDocument stored = store("hola", "saludo.txt");
        assertThat(stored.sha256())
                .isEqualTo("b221d9dbb083a7f33428d7c2a3c3198ae925614d70210e28716ccaa7cd4ddb79");
        assertThat(stored.size()).isEqualTo(4);
        assertThat(stored.mediaType()).isEqualTo("text/plain");
        try (InputStream in = documents.open(stored.sha256())) {
            assertThat(in.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("hola");
        }
    }

    @Test
    void the_same_content_is_kept_once_even_at_the_same_time() throws Exception {
        String text = UUID.randomUUID().toString();
        long before = kept();
        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            List<Future<StoredDocument>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String name = i + ".txt";
                all.add(people.submit(() -> store(text, name)));
            }
            for (Future<StoredDocument> one : all) {
                one.get();
            }
        }
        assertThat(kept()).isEqualTo(before + 1);
    }

    @Test
    void what_is_refused_leaves_nothing_behind() throws IOException {
        long before = kept();
        assertThatThrownBy(() -> store("", "vacío.txt")).isInstanceOf(DocumentRefused.class);
        assertThatThrownBy(() -> store("%PDF-1.4", "a.txt")).isInstanceOf(DocumentRefused.class);
        assertThatThrownBy(() -> store("<svg xmlns='http://www.w3.org/2000/svg'/>", "a.svg"))
                .isInstanceOf(DocumentRefused.class);
        assertThatThrownBy(() -> store("a".repeat(101), "a.txt"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().status()).isEqualTo(413));
        InputStream cut =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the sender hung up");
                    }
                };
        assertThatThrownBy(() -> documents.store(cut, "a.txt", TEXT))
                .hasRootCauseInstanceOf(IOException.class);
        assertThat(kept()).isEqualTo(before);
        assertThat(directory.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void no_path_leads_out_of_the_store() {
        assertThatThrownBy(() -> documents.open("../../../../etc/passwd"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_case_has_its_documents_and_their_names_are_sealed() {
        UUID caseId = UUID.randomUUID();
        StoredDocument stored = store("anexo", "Carta de Ana.txt");
        CaseDocument added =
                QuarkusTransaction.requiringNew()
                        .call(() -> cases.attach(caseId, stored, "ATTACHMENT", "PERSON"));
        assertThat(cases.of(caseId)).containsExactly(added);
        assertThat(cases.find(added.id())).contains(added);
        String name =
                database.first(
                                "SELECT name FROM document WHERE id = ?",
                                row -> row.getString(1),
                                added.id())
                        .orElseThrow();
        assertThat(name).doesNotContain("Ana");
        QuarkusTransaction.requiringNew().run(() -> cases.showTo(added.id(), "PUBLIC"));
        assertThat(cases.find(added.id()).orElseThrow().audience()).isEqualTo("PUBLIC");
        assertThatThrownBy(() -> database.update("DELETE FROM document"))
                .isInstanceOf(DatabaseException.class);
    }

    private StoredDocument store(String text, String name) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return documents.store(new ByteArrayInputStream(bytes), name, TEXT);
    }

    private long kept() throws IOException {
        if (!Files.exists(directory)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
