package mx.ine.transparencia.suite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import mx.ine.transparencia.suite.browser.Chromium.Screen;
import mx.ine.transparencia.suite.running.Clock;
import mx.ine.transparencia.suite.running.Suite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page at both widths, in the light and in the dark: seen, and without grave obstacles. */
@Browsing
@Order(60)
class EveryPageTest {
    private static final long LIGHT = 100 * 1024;

    @BeforeAll
    static void in_business_hours() {
        Clock.openHours();
    }

    @ParameterizedTest
    @MethodSource("sights")
    void on_a_wide_screen(Sight sight, Chromium chromium) {
        look(sight, chromium.window(Screen.WIDE), "1280");
    }

    @ParameterizedTest
    @MethodSource("sights")
    void on_a_telephone(Sight sight, Chromium chromium) {
        look(sight, chromium.window(Screen.TELEPHONE), "390");
    }

    @ParameterizedTest
    @MethodSource("sights")
    void in_the_dark(Sight sight, Chromium chromium) {
        look(sight, chromium.dark(Screen.WIDE), "1280-dark");
    }

    private static void look(Sight sight, Page fresh, String variant) {
        try (Page window = fresh) {
            Weight weight = Weight.of(window);
            sight.open(window);
            Looks.picture(window, sight.name(), variant);
            assertThat(window.locator("html").getAttribute("lang")).isEqualTo("es-MX");
            assertThat(window.title()).isNotBlank();
            assertThat(window.locator("h1").count()).as("one h1").isEqualTo(1);
            assertThat(Looks.overhang(window)).as("sideways").isLessThanOrEqualTo(0);
            assertThat(Looks.obstacles(window)).isEmpty();
            assertThat(weight.foreign(Suite.running().origin())).isEmpty();
            if (sight.weighed()) {
                assertThat(weight.bytes()).as("bytes").isLessThan(LIGHT);
            }
        }
    }

    static Stream<Sight> sights() {
        return Sights.all().stream();
    }
}
