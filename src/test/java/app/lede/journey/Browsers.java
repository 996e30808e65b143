package app.lede.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** One Chromium; each person gets a browser context of their own, with cookies of their own. */
final class Browsers implements AutoCloseable {
    /** For one thing to appear: machines that test are busy. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** For a whole page, which may be the first one of a server that has just started beside other work. */
    private static final Duration PAGE_PATIENCE = Duration.ofSeconds(90);

    private final Map<Request, LocalTime> unanswered = new ConcurrentHashMap<>();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Playwright playwright;
    private final Browser browser;

    Browsers() {
        var chromium = System.getenv("LEDE_CHROMIUM");
        boolean found = chromium != null && !chromium.isBlank();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(found ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        var options = new BrowserType.LaunchOptions()
                .setArgs(List.of(
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
        if (found) {
            options.setExecutablePath(Path.of(chromium));
        }
        browser = playwright.chromium().launch(options);
    }

    /** A laptop: 1280 by 800. */
    Page laptop(String address) {
        return page(address, 1280, 800);
    }

    /** A phone: 360 by 740, with touch. */
    Page phone(String address) {
        return page(address, 360, 740);
    }

    private Page page(String address, int width, int height) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(width, height)
                .setHasTouch(width < 600)
                .setLocale("en-GB")
                .setTimezoneId("Europe/Vienna"));
        var page = context.newPage();
        page.setDefaultTimeout(PATIENCE.toMillis());
        page.setDefaultNavigationTimeout(PAGE_PATIENCE.toMillis());
        page.onRequest(request -> unanswered.put(request, LocalTime.now()));
        page.onRequestFinished(unanswered::remove);
        page.onRequestFailed(unanswered::remove);
        page.onPageError(error -> said.add(LocalTime.now() + " " + page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                said.add(LocalTime.now() + " " + page.url() + ": " + message.text());
            }
        });
        return page;
    }

    /** Says what went wrong in pages and what they still waited for, which tells apart a server and a page that hangs. */
    @Override
    public void close() {
        said.forEach(error -> System.out.println("said in a browser at " + error));
        unanswered.forEach((request, since) ->
                System.out.println("unanswered at " + LocalTime.now() + " since " + since + ": " + request.url()));
        browser.close();
        playwright.close();
    }
}
