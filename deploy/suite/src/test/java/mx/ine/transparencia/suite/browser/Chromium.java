package mx.ine.transparencia.suite.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mx.ine.transparencia.suite.running.Suite;

/** The system's Chromium, one for all tests; each window has cookies of its own. */
final class Chromium implements AutoCloseable {
    private static final double PATIENCE_MILLIS = 60_000;

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** How people look at the pages. */
    enum Screen {
        WIDE(1280, 900),
        TELEPHONE(390, 844);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }

        int width() {
            return width;
        }
    }

    /** Never downloads a browser: {@code CHROMIUM} or Debian's. */
    static Chromium start() {
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        String program = System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium");
        Browser browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(Path.of(program))
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-dev-shm-usage")));
        return new Chromium(playwright, browser);
    }

    Page window(Screen screen) {
        return window(options(screen));
    }

    Page withoutScripts(Screen screen) {
        return window(options(screen).setJavaScriptEnabled(false));
    }

    Page dark(Screen screen) {
        return window(options(screen).setColorScheme(ColorScheme.DARK));
    }

    private Page window(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE_MILLIS);
        context.setDefaultNavigationTimeout(PATIENCE_MILLIS);
        return context.newPage();
    }

    private static Browser.NewContextOptions options(Screen screen) {
        return new Browser.NewContextOptions()
                .setBaseURL(Suite.running().origin())
                .setLocale("es-MX")
                .setTimezoneId("America/Mexico_City")
                .setViewportSize(screen.width, screen.height);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
