package mx.ine.transparencia.suite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.ine.transparencia.suite.browser.Chromium.Screen;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All that can be used with a pointer can be reached with the keyboard, and is seen to be there.
 */
@Browsing
@Order(61)
class KeyboardTest {
    private static final String USABLE =
            """
            () => [...document.querySelectorAll('a[href],button,input,select,textarea,summary')]
              .filter(e => e.type !== 'hidden' && e.type !== 'radio' && !e.disabled
                           && e.checkVisibility({visibilityProperty: true}))
              .map((e, i) => { e.dataset.reach = i; return String(i); })
            """;
    private static final String HERE =
            "() => document.activeElement?.dataset?.reach ?? document.activeElement?.tagName";
    private static final String SEEN =
            """
            () => { const s = getComputedStyle(document.activeElement);
              return s.outlineStyle !== 'none' && s.outlineWidth !== '0px'
                  || s.boxShadow !== 'none'; }
            """;

    @ParameterizedTest
    @MethodSource("open")
    void everything_is_reached_by_tab_and_shows_it(Sight sight, Chromium chromium) {
        try (Page window = chromium.window(Screen.WIDE)) {
            sight.open(window);
            List<?> usable = (List<?>) window.evaluate(USABLE);
            List<String> reached = new ArrayList<>();
            List<String> unseen = new ArrayList<>();
            String here = "";
            // a field for a date is several stops; past the last one the page itself is next
            for (int i = 0; i < 6 * usable.size() && !(i > 0 && here.equals("BODY")); i++) {
                window.keyboard().press("Tab");
                here = String.valueOf(window.evaluate(HERE));
                // the browser itself marks the parts inside a field
                boolean within = !reached.isEmpty() && reached.getLast().equals(here);
                if (here.matches("\\d+") && !within && !(Boolean) window.evaluate(SEEN)) {
                    unseen.add(here);
                }
                reached.add(here);
            }
            assertThat(reached).containsAll(usable.stream().map(String::valueOf).toList());
            assertThat(unseen).as("focus without a mark").isEmpty();
        }
    }

    @Test
    void the_first_stop_leads_to_the_content(Chromium chromium) {
        try (Page window = chromium.window(Screen.WIDE)) {
            window.navigate("/solicitudes/nueva");
            window.keyboard().press("Tab");
            window.keyboard().press("Enter");
            assertThat(window.evaluate("() => document.activeElement.id")).isEqualTo("contenido");
        }
    }

    static Stream<Sight> open() {
        return Sights.open().stream();
    }
}
