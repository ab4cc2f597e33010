package mx.ine.transparencia.suite.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** What can be said of an open page. */
final class Looks {
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final Path PICTURES = Path.of("target", "screenshots");

    private Looks() {}

    /** Obstacles that axe calls serious or critical, each with the first place where it is. */
    static List<String> obstacles(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(Looks::told)
                        .toList();
    }

    /** Beyond the width of the screen: people would have to scroll sideways. */
    static int overhang(Page page) {
        Object pixels =
                page.evaluate(
                        "() => document.documentElement.scrollWidth"
                                + " - document.documentElement.clientWidth");
        return ((Number) pixels).intValue();
    }

    static void picture(Page page, String name, String variant) {
        Path file =
                Path.of(System.getProperty("basedir", ""))
                        .resolve(PICTURES)
                        .resolve(name + "-" + variant + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    private static String told(Rule rule) {
        return "%s (%s): %s"
                .formatted(rule.getId(), rule.getImpact(), rule.getNodes().getFirst().getHtml());
    }
}
