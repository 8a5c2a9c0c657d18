package vn.eoffice.kpi.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Debian's Chromium, driven by Playwright without a download. */
final class Browser implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("kpi.chromium", "/usr/bin/chromium")))
                    .setHeadless(true)
                    .setArgs(ARGUMENTS));

    /** A new window of somebody else: no cookies are shared. */
    BrowserContext visitor(URI base, int width, int height) {
        return chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(base.toString())
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setViewportSize(width, height));
    }

    /** Somebody who has signed in to the office. */
    Page signedIn(KarafProcess karaf, String login, int width, int height) {
        var page = visitor(karaf.url("/"), width, height).newPage();
        page.navigate("/eoffice/sign-in");
        page.locator("#login").fill(login);
        page.locator("#password").fill(Demo.PASSWORD);
        page.locator("#button-sign-in").click();
        assertThat(page.locator("#button-sign-out")).isVisible();
        return page;
    }

    /** Nothing that WCAG forbids and axe calls serious or critical. */
    static void accessible(Page page) {
        assertEquals(List.of(), seriousViolations(page), page.url());
    }

    /** Nothing is cut off or has to be scrolled to sideways. */
    static void fits(Page page) {
        var overflow = (Integer)
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertEquals(0, overflow, page.url() + " scrolls sideways");
    }

    /** For the documentation, with {@code -Dkpi.images=FOLDER}. */
    static void picture(Locator of, String name) {
        var folder = System.getProperty("kpi.images", "");
        if (!folder.isEmpty()) {
            of.page().mouse().move(0, 0);
            of.first().screenshot(new Locator.ScreenshotOptions().setPath(Path.of(folder, name + ".png")));
        }
    }

    private static List<String> seriousViolations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> Set.of("serious", "critical").contains(String.valueOf(rule.getImpact())))
                        .map(Browser::describe)
                        .toList();
    }

    private static String describe(Rule rule) {
        return "%s: %s %s".formatted(rule.getId(), rule.getHelp(), rule.getNodes());
    }

    @Override
    public void close() {
        playwright.close();
    }
}
