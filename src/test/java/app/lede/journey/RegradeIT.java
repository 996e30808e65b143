package app.lede.journey;

import static app.lede.journey.Steps.button;
import static app.lede.journey.Steps.heading;
import static app.lede.journey.Steps.link;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A faulty question is mended for everybody by the keyboard alone, the learner is told, and it is taken back. */
class RegradeIT {
    private final Screens screens = new Screens();

    @TempDir
    Path data;

    @Test
    void aQuestionIsMendedForEverybodyAndTakenBack() throws Exception {
        try (var lede = RunningLede.start(data, "--lede.demo=true", "--lede.engine.preload=false");
                var browsers = new Browsers()) {
            var instructor = browsers.laptop(lede.address(""));
            Steps.setUp(instructor, lede, "ines", "a slow green kettle");
            var learner = Steps.handInBlank(browsers, lede, instructor);

            giveFullMarks(instructor);
            learner.reload();
            assertThat(learner.getByText("your score went from 0 of 8 points to 1 of 8 points"))
                    .isVisible();
            screens.look(learner, "regrade-told");
            drop(instructor);
            learner.reload();
            assertThat(learner.locator("main")).containsText("1 of 7 points");
            takeBack(instructor);
            learner.reload();
            assertThat(learner.locator("main")).containsText("0 of 8 points");
            screens.assertClean();
        }
    }

    /** From the scores of the class: the quiz, "Regrade…", "Give everyone full marks". */
    private void giveFullMarks(Page page) {
        page.navigate("/classes");
        link(page, Steps.CLASS).click();
        heading(page, Steps.CLASS);
        link(page, Pattern.compile("^Scores")).click();
        heading(page, Steps.SET);
        open(page, 1);
        assertThat(page.getByText("Ada: 0 of 8 → 1 of 8")).isVisible();
        screens.look(page, "regrade-full-marks");
        press(page, "Give everyone full marks");
        assertThat(page.getByText("Question 1 was marked anew. The score of 1 learner changed."))
                .isVisible();
        screens.look(page, "regraded");
    }

    private void drop(Page page) {
        open(page, 2);
        page.getByLabel("Give everyone full marks").focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.getByText("Ada: 1 of 8 → 1 of 7")).isVisible();
        screens.look(page, "regrade-drop");
        press(page, "Drop the question");
        assertThat(page.getByText("Question 2 was marked anew.")).isVisible();
    }

    /** In another order than it was decided: the questions do not wait for each other. */
    private void takeBack(Page page) {
        for (int left = 2; left > 0; left--) {
            var decided = page.getByRole(
                    AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Take back: ")));
            assertThat(decided).hasCount(left);
            decided.first().focus();
            page.keyboard().press("Enter");
            assertThat(button(page, "Take it back")).isVisible();
            if (left == 2) {
                screens.look(page, "regrade-take-back");
            }
            press(page, "Take it back");
            assertThat(decided).hasCount(left - 1);
        }
    }

    private static void open(Page page, int question) {
        button(page, "Regrade question " + question).focus();
        page.keyboard().press("Enter");
        assertThat(page.getByText("Mark question " + question + " anew")).isVisible();
    }

    private static void press(Page page, String button) {
        button(page, button).focus();
        page.keyboard().press("Enter");
    }
}
