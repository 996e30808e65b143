package app.lede.journey;

import static app.lede.journey.Steps.button;
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
    private static final int MOST_CLICKS = 3;
    /** Newest first: one to come, one open, one over. */
    private static final int QUIZZES = 3;

    private static final int OPEN = 1;
    private static final int CLOSED = 2;

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
            whatAnInstructorLooksForIsAtMostThreeClicksFromTheClass(page);
            screens.assertClean();
        }
    }

    private static void whatAnInstructorLooksForIsAtMostThreeClicksFromTheClass(Page page) {
        page.navigate("/classes");
        link(page, Pattern.compile("^Demonstration class")).click();
        assertThat(page.getByText("invented learners").first()).isVisible();
        var ofClass = page.url();
        Steps.countClicks(page);

        toScores(page, ofClass, OPEN);
        assertThat(page.locator(".results-not-started li").first()).isVisible();
        Assertions.assertThat(Steps.clicks(page)).as("who has not started").isBetween(1, MOST_CLICKS);

        toScores(page, ofClass, CLOSED);
        assertThat(page.locator(".results-missed li").first()).isVisible();
        Assertions.assertThat(Steps.clicks(page))
                .as("which question was hardest")
                .isBetween(1, MOST_CLICKS);

        toScores(page, ofClass, CLOSED);
        button(page, "Download…").click();
        page.waitForDownload(() -> link(page, "Download scores as XLSX").click());
        Assertions.assertThat(Steps.clicks(page))
                .as("export to the spreadsheet")
                .isBetween(1, MOST_CLICKS);

        toScores(page, ofClass, CLOSED);
        button(page, "Regrade question 3").click();
        button(page, "Give everyone full marks").click();
        assertThat(page.getByText(Pattern.compile("^Question 3 was marked anew")))
                .isVisible();
        Assertions.assertThat(Steps.clicks(page)).as("full marks on question 3").isBetween(1, MOST_CLICKS);
    }

    private static void toScores(Page page, String ofClass, int quiz) {
        page.navigate(ofClass);
        var scores = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Scores")));
        assertThat(scores).hasCount(QUIZZES);
        scores.nth(quiz).click();
        assertThat(page.getByRole(AriaRole.TREEGRID)).isVisible();
    }
}
