package app.lede.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Looks at a screen as it is now: accessibility at two widths in light and dark, no sideways scrolling, a picture. */
final class Screens {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final int RESIZED = 800;

    /**
     * Nothing is under way between the page and the server; a page without Vaadin never has anything, and without a
     * network what is under way stays so until it is back.
     */
    private static final String IDLE = "() => !navigator.onLine"
            + " || Object.values(window.Vaadin?.Flow?.clients ?? {}).every((client) => !client.isActive?.())";

    private final List<String> findings = new ArrayList<>();
    private final TreeSet<String> seen = new TreeSet<>();

    /** Checks the page at 360 and 1280 px in light and dark and keeps a picture of each. */
    void look(Page page, String name) {
        var before = page.viewportSize();
        for (int width : new int[] {360, 768, 1280}) {
            for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                page.setViewportSize(width, width < 600 ? 740 : 860);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                settle(page);
                var place = name + "-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT);
                page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(place + ".png")));
                if (width != 768) {
                    check(page, place);
                }
            }
        }
        page.setViewportSize(before.width, before.height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme((@Nullable ColorScheme) null));
        // The page tells the server its new width a moment after it stands: nobody walks on while a window is resized.
        page.waitForTimeout(RESIZED);
        page.waitForFunction(IDLE);
        seen.add(name);
    }

    /** A picture as the page is now. */
    void picture(Page page, String name) {
        settle(page);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    private void check(Page page, String place) {
        var results = new AxeBuilder(page).withTags(RULES).analyze();
        results.getViolations()
                .forEach(rule -> rule.getNodes()
                        .forEach(node -> findings.add(
                                place + ": " + rule.getId() + ": " + rule.getHelp() + ": " + node.getHtml())));
        if (Boolean.TRUE.equals(
                page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1"))) {
            findings.add(place + ": the page scrolls sideways");
        }
        if (page.title().isBlank() || !page.title().contains("Lede")) {
            findings.add(place + ": the title says “" + page.title() + "”");
        }
    }

    /** Transitions end and fonts are there, so that colours are what they will stay. */
    private static void settle(Page page) {
        page.evaluate("""
                async () => {
                  await document.fonts.ready;
                  await Promise.all(document.getAnimations().filter(a => a.effect?.getComputedTiming().endTime !== Infinity).map(a => a.finished.catch(() => {})));
                }
                """);
    }

    /** Fails with all that was found on all screens at once. */
    void assertClean() {
        assertThat(findings).as("findings on the screens " + seen).isEmpty();
    }
}
