package app.lede.journey;

import static app.lede.journey.Steps.link;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration class, as somebody sees it who has just set Lede up with {@code --demo}. */
class DemonstrationIT {
    private final Screens screens = new Screens();

    @TempDir
    Path data;

    @Test
    void showsTheScoresOfThirtyInventedLearners() throws Exception {
        try (var lede = RunningLede.start(data, "--lede.demo=true", "--lede.engine.preload=false");
                var browsers = new Browsers()) {
            var page = browsers.laptop(lede.address(""));
            Steps.setUp(page, lede, "ines", "a slow green kettle");
            screens.look(page, "demo-home");
            page.navigate("/classes");
            link(page, Pattern.compile("^Demonstration class")).click();
            assertThat(page.getByText("invented learners").first()).isVisible();
            screens.look(page, "demo-class");
            // The quizzes stand newest first: the third is over, and everybody's answers are in.
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Scores")))
                    .nth(2)
                    .click();
            // Rows out of sight are not there: the grid says how many there are, besides one of heads and two of feet.
            var sheet = page.getByRole(AriaRole.TREEGRID);
            assertThat(sheet.getByRole(AriaRole.ROWHEADER).first()).isVisible();
            Assertions.assertThat(Integer.parseInt(sheet.getAttribute("aria-rowcount")))
                    .isGreaterThanOrEqualTo(33);
            screens.look(page, "demo-scores");
            link(page, Pattern.compile("^Item analysis")).click();
            Steps.heading(page, "Item analysis");
            screens.look(page, "demo-analysis");
            page.goBack();
            link(page, Pattern.compile("^All quizzes of this class")).click();
            var overview = page.getByRole(AriaRole.TREEGRID);
            assertThat(overview.getByRole(AriaRole.ROWHEADER).first()).isVisible();
            screens.look(page, "demo-class-scores");
            // The keyboard alone: down from the learner's name, along to a quiz, and Enter opens the attempt.
            overview.getByRole(AriaRole.ROWHEADER).first().focus();
            // Past the total and the points.
            for (int column = 0; column < 3; column++) {
                page.keyboard().press("ArrowRight");
            }
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/results/attempt/.*").asPredicate());
            screens.assertClean();
        }
    }
}
