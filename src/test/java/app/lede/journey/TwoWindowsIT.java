package app.lede.journey;

import static app.lede.journey.Steps.button;
import static app.lede.journey.Steps.labelled;
import static app.lede.journey.Steps.link;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A set that is open in two windows: what both change is shown side by side, and nothing goes unasked. */
class TwoWindowsIT {
    private static final String SET = "NASA spacecraft shifts the orbit of an asteroid";
    private static final String POINTS = "Points for each selected question";

    private final Screens screens = new Screens();

    @TempDir
    Path data;

    @Test
    void whatTwoWindowsChangeIsBroughtTogether() throws Exception {
        try (var lede = RunningLede.start(data, "--lede.demo=true", "--lede.engine.preload=false");
                var browsers = new Browsers()) {
            var page = browsers.laptop(lede.address(""));
            Steps.setUp(page, lede, "ines", "a slow green kettle");
            page.navigate("/sets");
            link(page, SET).click();
            labelled(page, "Select question 1").check();
            labelled(page, "Select question 2").check();
            assertThat(page.getByText("2 selected")).isVisible();
            screens.look(page, "selection");

            var other = page.context().newPage();
            other.navigate(page.url());
            labelled(other, "Select question 1").check();
            givePoints(other, "5");
            assertThat(other.getByText("5 points")).hasCount(1);
            givePoints(page, "3");
            assertThat(page.getByText("This question was changed in two windows"))
                    .isVisible();
            assertThat(page.getByText("points (yours: 3, the other: 5)")).isVisible();
            screens.look(page, "conflict");
            button(page, "Keep yours").click();
            assertThat(page.locator(".writing-card").getByText("3 points")).hasCount(2);
            other.reload();
            assertThat(other.locator(".writing-card").getByText("3 points")).hasCount(2);
            screens.assertClean();
        }
    }

    private static void givePoints(Page page, String points) {
        labelled(page, POINTS).fill(points);
        button(page, "Set points").click();
    }
}
