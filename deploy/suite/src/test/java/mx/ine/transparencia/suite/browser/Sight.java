package mx.ine.transparencia.suite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.function.Consumer;

/**
 * A page to be looked at.
 *
 * @param name of its pictures
 * @param weighed a public page that must be light when it is first opened
 * @param opening brings a fresh window to it
 */
record Sight(String name, boolean weighed, Consumer<Page> opening) {

    static Sight of(String name, String path) {
        return answering(200, name, path);
    }

    /** A page that says that there is none, or that it may not be seen. */
    static Sight answering(int status, String name, String path) {
        return new Sight(
                name,
                true,
                window -> assertThat(window.navigate(path).status()).as(path).isEqualTo(status));
    }

    /** One that takes some steps to come to. */
    static Sight after(String name, Consumer<Page> opening) {
        return new Sight(name, false, opening);
    }

    void open(Page window) {
        opening.accept(window);
    }

    @Override
    public String toString() {
        return name;
    }
}
