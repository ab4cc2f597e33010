package mx.ine.transparencia.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import mx.ine.transparencia.platform.testing.TestStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a page loads, how long it may be kept, and how little it weighs. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AssetsTest {
    private static final Pattern LOADED = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");
    private static final int FIRST_VIEW = 100 * 1024;

    private String page;

    @BeforeEach
    void show() {
        page = given().accept("text/html").get("/galeria").asString();
    }

    @Test
    void the_first_view_weighs_less_than_100_kib() {
        var weight = Asset.read("page", "text/html", "templates/layout.html").plain().length;
        var loaded = LOADED.matcher(page);
        while (loaded.find()) {
            var answer =
                    given().config(uncompressed())
                            .header("Accept-Encoding", "gzip")
                            .get(loaded.group(1));
            assertThat(answer.statusCode()).isEqualTo(200);
            weight += Integer.parseInt(answer.header("Content-Length"));
        }
        assertThat(weight + page.length()).isLessThan(FIRST_VIEW);
    }

    @Test
    void an_asset_with_its_hash_is_kept_for_good() {
        var loaded = LOADED.matcher(page);
        assertThat(loaded.find()).isTrue();

        given().get(loaded.group(1))
                .then()
                .header("Cache-Control", "public, max-age=31536000, immutable");
    }

    @Test
    void with_another_hash_it_is_given_but_not_kept() {
        given().get("/assets/000000000000/suite.css")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-cache")
                .contentType("text/css;charset=utf-8");
    }

    @Test
    void what_the_browser_already_has_is_not_sent_again() {
        var tag = given().get("/assets/0/suite.css").header("ETag");

        given().header("If-None-Match", tag).get("/assets/0/suite.css").then().statusCode(304);
    }

    @Test
    void htmx_comes_from_this_origin_too() {
        given().get("/assets/0/htmx.js")
                .then()
                .statusCode(200)
                .contentType("text/javascript;charset=utf-8");
        given().get("/assets/0/other.js").then().statusCode(404);
    }

    @Test
    void pages_may_load_nothing_from_elsewhere() {
        given().accept("text/html")
                .get("/galeria")
                .then()
                .header(
                        "Content-Security-Policy",
                        org.hamcrest.Matchers.containsString("default-src 'none'"))
                .header("Referrer-Policy", "same-origin");
    }

    private static io.restassured.config.RestAssuredConfig uncompressed() {
        return io.restassured.config.RestAssuredConfig.config()
                .decoderConfig(
                        io.restassured.config.DecoderConfig.decoderConfig().noContentDecoders());
    }
}
