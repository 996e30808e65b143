package app.lede.journey;

import static app.lede.journey.Steps.answer;
import static app.lede.journey.Steps.button;
import static app.lede.journey.Steps.heading;
import static app.lede.journey.Steps.link;
import static app.lede.journey.Steps.waitUntilSaved;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Quizzes with other rules than the usual ones, from the publishing form to the learner's page. */
class RulesIT {
    private static final String SET = "NASA spacecraft shifts the orbit of an asteroid";
    private static final String HURRIED = "Forward in a minute";
    private static final String PATIENT = "All at once, with two tries";

    private final Screens screens = new Screens();

    @TempDir
    Path data;

    @Test
    void thePageObeysTheRules() throws Exception {
        try (var lede = RunningLede.start(data, "--lede.demo=true", "--lede.engine.preload=false");
                var browsers = new Browsers()) {
            var instructor = browsers.laptop(lede.address(""));
            Steps.setUp(instructor, lede, "ines", "a slow green kettle");
            instructor.navigate("/classes");
            instructor.getByLabel("Name of the new class").fill("Skies");
            button(instructor, "Create class").click();
            heading(instructor, "Skies");
            var code = instructor.locator(".classroom-code").first().innerText();
            publishHurried(instructor);
            publishPatient(instructor);

            var learner = browsers.phone(lede.address(""));
            Steps.join(learner, code, "Ada", "blue paper lantern", false);
            takePatient(learner);
            takeHurried(learner);
            readScores(instructor);
            screens.assertClean();
        }
    }

    private void publishHurried(Page page) {
        form(page, HURRIED);
        page.getByLabel("Time limit").fill("1");
        page.getByText("More settings").click();
        page.getByLabel("Forward only").check();
        page.getByLabel("Learners say how sure they are").check();
        screens.look(page, "publish-more");
        publish(page);
    }

    private static void publishPatient(Page page) {
        form(page, PATIENT);
        page.getByLabel("After each question").check();
        page.getByText("More settings").click();
        page.getByLabel("All questions on one page").check();
        page.getByLabel("Tries at a question").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("2"))
                .click();
        publish(page);
    }

    private static void form(Page page, String title) {
        page.navigate("/sets");
        link(page, SET).click();
        link(page, "Publish…").click();
        page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).fill(title);
    }

    private static void publish(Page page) {
        button(page, "Publish to 1 class").click();
        heading(page, "Published to 1 class");
    }

    private static void open(Page page, String title) {
        page.navigate("/");
        link(page, Pattern.compile("^Start.*" + title))
                .or(link(page, title))
                .first()
                .click();
        heading(page, title);
    }

    private void takePatient(Page page) {
        open(page, PATIENT);
        screens.look(page, "cover-patient");
        button(page, "Start").click();
        var questions = page.locator(Steps.QUESTION);
        assertThat(questions).hasCount(8);
        var choice = questions
                .filter(new Locator.FilterOptions().setHas(page.locator("[data-answer=text]")))
                .first();
        choice.locator("[data-answer] input").fill("Damascus");
        assertThat(choice.locator("lede-save-state")).containsText("Saved at");
        choice.locator("[data-check]").click();
        assertThat(choice).containsText("One try is left.");
        assertThat(choice).not().containsText("Right answer");
        screens.look(page, "taking-try-again");
        choice.locator("[data-answer] input").fill("Tartus");
        assertThat(choice.locator("lede-save-state")).containsText("Saved at");
        choice.locator("[data-check]").click();
        assertThat(choice).containsText("Right answer");
        assertThat(choice.locator("[data-answer] input")).isDisabled();
        button(page, "Hand in").click();
        button(page, "Hand in anyway").click();
        assertThat(page).hasURL(Pattern.compile(".*/feedback/.*"));
    }

    private void takeHurried(Page page) {
        open(page, HURRIED);
        screens.look(page, "cover-hurried");
        button(page, "Start").click();
        assertThat(page.getByText("Question 1 of 8")).isVisible();
        assertThat(page.locator("[role=timer]")).hasText(Pattern.compile("^[01]:\\d\\d$"));
        assertThat(button(page, "Previous")).isHidden();
        answer(page, 0);
        page.locator(Steps.QUESTION + " [data-certainty] input[value='3']").check();
        waitUntilSaved(page);
        page.locator(Steps.QUESTION + " h2").focus();
        page.keyboard().press("t");
        assertThat(page.locator(".attempt-time-notice")).containsText(Pattern.compile("seconds? left|minute left"));
        screens.picture(page, "taking-hurried");
        // What arrives while the learner reads the warning does not take it away.
        var held = new ArrayList<Route>();
        page.route("**/responses", held::add);
        page.waitForRequest("**/responses", () -> button(page, "Next").click());
        assertThat(page.getByText("Question 2 of 8")).isVisible();
        button(page, "Next").click();
        assertThat(page.locator(".attempt-problem")).containsText("cannot come back to this question");
        page.unroute("**/responses");
        page.waitForResponse("**/responses", () -> held.forEach(Route::resume)).finished();
        page.evaluate("() => new Promise((shown) => requestAnimationFrame(() => setTimeout(shown)))");
        assertThat(page.locator(".attempt-problem")).containsText("cannot come back to this question");
        button(page, "Next").click();
        assertThat(page.getByText("Question 3 of 8")).isVisible();
        button(page, "Hide time").click();
        assertThat(page.locator("[role=timer]")).isHidden();
        assertThat(page)
                .hasURL(
                        Pattern.compile(".*/feedback/.*"),
                        new com.microsoft.playwright.assertions.PageAssertions.HasURLOptions().setTimeout(90_000));
        heading(page, HURRIED);
        screens.look(page, "feedback-hurried");
    }

    private void readScores(Page page) {
        page.navigate("/classes");
        link(page, "Skies").click();
        heading(page, "Skies");
        link(page, Pattern.compile("^Scores")).click();
        assertThat(page.getByRole(AriaRole.TREEGRID)
                        .getByRole(AriaRole.ROWHEADER, new Locator.GetByRoleOptions().setName("Ada")))
                .isVisible();
        screens.look(page, "scores-by-other-rules");
    }
}
