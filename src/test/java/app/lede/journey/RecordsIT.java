package app.lede.journey;

import static app.lede.journey.Steps.button;
import static app.lede.journey.Steps.heading;
import static app.lede.journey.Steps.link;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Totals get letters; a learner reads who saw their results, takes their data along, and is forgotten. */
class RecordsIT {
    private final Screens screens = new Screens();

    @TempDir
    Path data;

    @Test
    void whatIsKeptIsToldAndForgotten() throws Exception {
        try (var lede = RunningLede.start(data, "--lede.demo=true", "--lede.engine.preload=false");
                var browsers = new Browsers()) {
            var administrator = browsers.laptop(lede.address(""));
            Steps.setUp(administrator, lede, "ines", "a slow green kettle");
            giveLetters(administrator);
            var learner = Steps.handInBlank(browsers, lede, administrator);

            openResultsOf(administrator, "Ada");
            readWhoSaw(learner);
            takeDataAlong(learner);
            readLog(administrator);
            keepForThreeYears(administrator);
            forget(administrator, "Ada");
            learner.navigate("/progress");
            heading(learner, "Sign in");
            screens.assertClean();
        }
    }

    private void giveLetters(Page page) {
        page.navigate("/classes");
        link(page, Pattern.compile("^Demonstration class")).click();
        link(page, "All quizzes of this class, learner by learner").click();
        assertThat(page.getByRole(AriaRole.TREEGRID)).isVisible();
        screens.look(page, "overview");
        link(page, "How totals are made").click();
        heading(page, "Totals of Demonstration class");
        choose(page, page.getByLabel("Begin with"), "A to F");
        assertThat(page.getByLabel("From (percent)").first()).isVisible();
        screens.look(page, "totals");
        button(page, "Save").click();
        assertThat(page.getByRole(AriaRole.TREEGRID)).isVisible();
        assertThat(page.getByText(Pattern.compile("^[A-F]$")).first()).isVisible();
        screens.look(page, "overview-with-letters");
    }

    private void openResultsOf(Page page, String learner) {
        page.navigate("/classes");
        link(page, Steps.CLASS).click();
        link(page, "All quizzes of this class, learner by learner").click();
        link(page, learner).click();
        heading(page, learner);
        screens.look(page, "learner");
    }

    private void readWhoSaw(Page page) {
        page.navigate("/account");
        heading(page, "Your account");
        screens.look(page, "account");
        link(page, "Who saw your results").click();
        assertThat(page.getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions().setHasText("ines opened your page")))
                .isVisible();
        screens.look(page, "who-saw");
    }

    private static void takeDataAlong(Page page) {
        page.navigate("/account");
        var download = page.waitForDownload(
                () -> link(page, "Download your data (ZIP)").click());
        Assertions.assertThat(download.suggestedFilename()).endsWith(".zip");
        Assertions.assertThat(download.path()).isNotEmptyFile();
    }

    private void readLog(Page page) {
        page.navigate("/log");
        page.getByLabel("Name of a learner or an instructor").fill("Ada");
        assertThat(page.getByRole(AriaRole.CELL, new Page.GetByRoleOptions().setName("Learner opened"))
                        .first())
                .isVisible();
        screens.look(page, "log");
    }

    private void keepForThreeYears(Page page) {
        page.navigate("/retention");
        heading(page, "Keeping data");
        screens.look(page, "retention-for-ever");
        choose(page, page.getByLabel("Forget learners who have been away for"), "3 years");
        choose(page, page.getByLabel("Delete entries of the log after"), "1 year");
        assertThat(page.getByText("Nobody has been away for so long now.")).isVisible();
        screens.look(page, "retention");
        button(page, "Save").click();
        assertThat(page.getByText("The server goes by it within the hour.").first())
                .isVisible();
    }

    private static void choose(Page page, Locator select, String option) {
        select.click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }

    private void forget(Page page, String name) {
        page.navigate("/people");
        var open = button(page, "Data of " + name);
        open.click();
        assertThat(page.getByText("Attempts with their responses and scores (1)"))
                .isVisible();
        screens.look(page, "personal-data");
        page.getByLabel("Type the name to go on").fill("Eva");
        button(page, "Forget this person for good").click();
        assertThat(page.getByText("The name you typed is not the one others see.")
                        .first())
                .isVisible();
        page.getByLabel("Type the name to go on").fill(name);
        button(page, "Forget this person for good").click();
        assertThat(page.getByText("Scores stay under “Former learner 1”.").first())
                .isVisible();
        assertThat(open).hasCount(0);
        page.navigate("/log");
        assertThat(page.getByRole(AriaRole.CELL, new Page.GetByRoleOptions().setName("Former learner 1"))
                        .first())
                .isVisible();
        assertThat(page.getByText(name, new Page.GetByTextOptions().setExact(true)))
                .hasCount(0);
    }
}
