package mx.ine.transparencia.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every pair of colours that the stylesheet lays one on another, by day and by night (WCAG AA). */
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;
    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+): (#[0-9a-f]{3,6});");
    private static final List<List<String>> WRITTEN =
            List.of(
                    List.of("ink", "paper"),
                    List.of("ink", "soft"),
                    List.of("ink", "action-soft"),
                    List.of("muted", "paper"),
                    List.of("muted", "soft"),
                    List.of("muted", "hatch"),
                    List.of("muted", "action-soft"),
                    List.of("action", "paper"),
                    List.of("action", "soft"),
                    List.of("action-strong", "action-soft"),
                    List.of("action", "action-soft"),
                    List.of("action", "info-bg"),
                    List.of("action", "soon-bg"),
                    List.of("on-action", "action"),
                    List.of("on-action", "action-strong"),
                    List.of("ok", "ok-bg"),
                    List.of("soon", "soon-bg"),
                    List.of("late", "late-bg"),
                    List.of("info", "info-bg"),
                    List.of("plain", "plain-bg"),
                    List.of("late", "paper"),
                    List.of("ink", "ok-bg"),
                    List.of("ink", "soon-bg"),
                    List.of("ink", "late-bg"),
                    List.of("ink", "info-bg"));

    private final String css =
            new String(
                    Asset.read("css", "", "pages-assets/suite.css").plain(),
                    java.nio.charset.StandardCharsets.UTF_8);

    @Test
    void text_can_be_read_by_day_and_by_night() {
        for (var colours : List.of(day(), night())) {
            for (var pair : WRITTEN) {
                assertThat(ratio(colours.get(pair.get(0)), colours.get(pair.get(1))))
                        .as("%s on %s in %s", pair.get(0), pair.get(1), colours.get("paper"))
                        .isGreaterThanOrEqualTo(TEXT);
            }
        }
    }

    @Test
    void the_edges_of_controls_and_the_focus_can_be_seen() {
        for (var colours : List.of(day(), night())) {
            for (var pair :
                    List.of(
                            List.of("edge", "paper"),
                            List.of("focus", "paper"),
                            List.of("focus", "glow"))) {
                assertThat(ratio(colours.get(pair.get(0)), colours.get(pair.get(1))))
                        .as("%s on %s", pair.get(0), pair.get(1))
                        .isGreaterThanOrEqualTo(SHAPE);
            }
        }
    }

    private Map<String, String> day() {
        return tokens(css.substring(0, css.indexOf("@media")));
    }

    private Map<String, String> night() {
        var from = css.indexOf("prefers-color-scheme: dark");
        return tokens(css.substring(from, css.indexOf("@media", from)));
    }

    private static Map<String, String> tokens(String block) {
        var found = new HashMap<String, String>();
        TOKEN.matcher(block).results().forEach(m -> found.put(m.group(1), m.group(2)));
        return found;
    }

    private static double ratio(String one, String other) {
        var light = Math.max(luminance(one), luminance(other));
        var dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String colour) {
        var hex =
                colour.length() == 4
                        ? colour.substring(1).replaceAll("(.)", "$1$1")
                        : colour.substring(1);
        var rgb = Integer.parseInt(hex, 16);
        return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
    }

    private static double channel(int value) {
        var c = (value & 0xff) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
