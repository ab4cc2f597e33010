package mx.ine.transparencia.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mx.ine.transparencia.platform.testing.TestStack;
import org.junit.jupiter.api.Test;

/** The components as a browser receives them. {@code target/gallery} keeps them to be looked at. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class GalleryTest {
    @Test
    void every_component_is_rendered_once() throws IOException {
        var html =
                given().accept("text/html")
                        .get("/galeria")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        keep("gallery.html", html);
        assertThat(html)
                .contains("<time datetime=\"2025-09-15\">lunes 15 de septiembre de 2025</time>")
                .contains("artículo 25, párrafo 3, fracción VII")
                .contains("<li><a href=\"/galeria\">Componentes</a></li>")
                .contains("<li aria-current=\"page\">Sin antecesores</li>");
    }

    private static void keep(String name, String html) throws IOException {
        var folder = Files.createDirectories(Path.of("target/gallery"));
        Files.writeString(folder.resolve(name), html);
    }
}
