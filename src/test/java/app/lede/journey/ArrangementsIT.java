package app.lede.journey;

import static app.lede.journey.Steps.answer;
import static app.lede.journey.Steps.button;
import static app.lede.journey.Steps.given;
import static app.lede.journey.Steps.heading;
import static app.lede.journey.Steps.link;
import static app.lede.journey.Steps.waitUntilSaved;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is arranged for one learner: more time, an attempt opened again; and a device that reaches no server. */
class ArrangementsIT {
    private static final String QUIZ = "NASA spacecraft shifts the orbit of an asteroid";

    private final Screens screens = new Screens();

    @TempDir
    Path data;

    @Test
    void moreTimeAndASecondChance() throws Exception {
        try (var lede = RunningLede.start(data, "--lede.demo=true", "--lede.engine.preload=false");
                var browsers = new Browsers()) {
            var instructor = browsers.laptop(lede.address(""));
            var code = publish(instructor, lede);
            var learner = browsers.phone(lede.address(""));
            Steps.join(learner, code, "Ada", "blue paper lantern", false);
            arrange(instructor);

            var answered = takeWithMoreTime(learner);
            reopen(instructor);
            goOn(learner, answered);
            reachesNoServer(learner, lede);
            screens.assertClean();
        }
    }

    private static String publish(Page page, RunningLede lede) {
        Steps.setUp(page, lede, "ines", "a slow green kettle");
        return Steps.classWithQuiz(
                page, QUIZ, () -> page.getByLabel("Time limit").fill("10"));
    }

    /** With the keyboard alone. */
    private void arrange(Page page) {
        page.navigate("/classes");
        link(page, Steps.CLASS).click();
        heading(page, Steps.CLASS);
        var arrangements = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Arrangements for Ada")));
        arrangements.focus();
        page.keyboard().press("Enter");
        assertThat(page.getByText("Time for each attempt")).isVisible();
        screens.look(page, "arrangements");
        page.getByLabel("The time everybody has").focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(page.getByLabel("Half as much again")).isChecked();
        button(page, "Save").focus();
        page.keyboard().press("Enter");
        assertThat(page.getByText("Time for each attempt")).isHidden();
        assertThat(arrangements).containsText(Pattern.compile("half", Pattern.CASE_INSENSITIVE));
    }

    private String takeWithMoreTime(Page page) {
        page.navigate("/");
        link(page, Pattern.compile("^Start")).click();
        assertThat(page.locator("main")).containsText("15 minutes");
        screens.look(page, "cover-more-time");
        button(page, "Start").click();
        assertThat(page.getByText("Question 1 of 8")).isVisible();
        assertThat(page.locator("[role=timer]")).hasText(Pattern.compile("^1[45]:\\d\\d$"));
        answer(page, 0);
        waitUntilSaved(page);
        var given = given(page);
        button(page, "Hand in").click();
        button(page, "Hand in anyway").click();
        assertThat(page).hasURL(Pattern.compile(".*/feedback/.*"));
        return given;
    }

    private void reopen(Page page) {
        page.navigate("/classes");
        link(page, Steps.CLASS).click();
        heading(page, Steps.CLASS);
        link(page, Pattern.compile("^Scores")).click();
        heading(page, QUIZ);
        link(page, "Ada").click();
        heading(page, "Ada");
        button(page, "Reopen…").click();
        assertThat(page.getByText("The answers stay and can be changed")).isVisible();
        screens.look(page, "reopening");
        button(page, "Reopen").click();
        assertThat(page.getByText("The answers stay and can be changed")).isHidden();
        assertThat(button(page, "Reopen…")).isHidden();
        screens.look(page, "reopened");
    }

    /** The answer given before stands, and the clock goes by what the instructor chose: a day. */
    private static void goOn(Page page, String answered) {
        page.navigate("/");
        link(page, Pattern.compile("^Go on")).click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Go on: 1 of 8")))
                .click();
        assertThat(page.getByText("Question 1 of 8")).isVisible();
        Assertions.assertThat(given(page)).isEqualTo(answered);
        answer(page, 1);
        waitUntilSaved(page);
        Assertions.assertThat(given(page)).isNotEqualTo(answered);
        button(page, "Hand in").click();
        button(page, "Hand in anyway").click();
        assertThat(page).hasURL(Pattern.compile(".*/feedback/.*"));
        assertThat(page.locator("main")).containsText("of 8 points");
    }

    private void reachesNoServer(Page page, RunningLede lede) throws Exception {
        page.navigate("/");
        heading(page, "Today");
        page.waitForFunction("navigator.serviceWorker.controller !== null");
        lede.kill();
        page.navigate("/");
        heading(page, "Lede cannot be reached");
        screens.look(page, "offline");
        lede.restart();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Try again"))
                .click();
        // a server that was killed has forgotten who was signed in
        heading(page, "Sign in");
    }
}
