package app.lede.journey;

import static app.lede.journey.Steps.answer;
import static app.lede.journey.Steps.button;
import static app.lede.journey.Steps.given;
import static app.lede.journey.Steps.heading;
import static app.lede.journey.Steps.link;
import static app.lede.journey.Steps.saveState;
import static app.lede.journey.Steps.start;
import static app.lede.journey.Steps.waitUntilSaved;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything that goes wrong between a learner's finger and the database: nothing is lost, nothing is there twice, and
 * what is called saved is.
 */
class TakingIT {
    private static final String PASSWORD = "blue paper lantern";
    private static final String QUIZ = "NASA spacecraft shifts the orbit of an asteroid";
    private static final Pattern WAITING = Pattern.compile("Not saved, will retry");

    private final Screens screens = new Screens();

    @TempDir
    Path data;

    @Test
    void nothingIsLostOnTheWay() throws Exception {
        try (var lede = RunningLede.start(data, "--lede.demo=true", "--lede.engine.preload=false");
                var browsers = new Browsers()) {
            var code = classCode(browsers.laptop(lede.address("")), lede);
            var longCut = browsers.phone(lede.address(""));
            begin(longCut, code, "Uma", true);
            long cutAt = cut(longCut);

            aShortCut(browsers.phone(lede.address("")), code);
            anAnswerOfTheServerIsLost(browsers.laptop(lede.address("")), code);
            twoPagesShowEachOthersAnswers(browsers.laptop(lede.address("")), code);
            aFaultyQuestion(browsers.phone(lede.address("")), code);
            theBackButton(browsers.phone(lede.address("")), code);
            thePlaceIsKept(browsers.phone(lede.address("")), code);
            theSessionIsGone(browsers.phone(lede.address("")), code);
            thePageIsClosedBeforeItCouldSend(browsers.phone(lede.address("")), code);
            byKeyboardAlone(browsers.laptop(lede.address("")), code);
            byTheAccessibilityTreeAlone(browsers.phone(lede.address("")), code);
            theServerIsKilledAndStartedAgain(browsers.phone(lede.address("")), code, lede);

            longCut.waitForTimeout(Math.max(0, cutAt + 120_000 - System.currentTimeMillis()));
            mend(longCut);
            screens.assertClean();
        }
    }

    private static String classCode(Page page, RunningLede lede) {
        Steps.setUp(page, lede, "ines", "a slow green kettle");
        return Steps.classWithQuiz(page, QUIZ, () -> {});
    }

    private static void begin(Page page, String code, String name, boolean stay) {
        Steps.join(page, code, name, PASSWORD, stay);
        start(page);
    }

    /** Two answers and a move without a network; when it is back, both are saved. */
    private static long cut(Page page) {
        page.context().setOffline(true);
        answer(page, 0);
        assertThat(saveState(page)).containsText(WAITING);
        button(page, "Next").click();
        assertThat(page.getByText(Pattern.compile("^Question 2 of"))).isVisible();
        answer(page, 1);
        return System.currentTimeMillis();
    }

    private static void mend(Page page) {
        var second = given(page);
        assertThat(saveState(page)).containsText(WAITING);
        page.context().setOffline(false);
        waitUntilSaved(page);
        button(page, "Previous").click();
        waitUntilSaved(page);
        var first = given(page);
        page.reload();
        Assertions.assertThat(given(page)).isEqualTo(first);
        button(page, "Next").click();
        Assertions.assertThat(given(page)).isEqualTo(second);
        waitUntilSaved(page);
    }

    private void aShortCut(Page page, String code) {
        begin(page, code, "Ada", false);
        screens.look(page, "taking-first");
        fitsTheNarrowestPhone(page);
        cut(page);
        screens.look(page, "taking-cut");
        button(page, "Hand in").click();
        button(page, "Hand in anyway").click();
        assertThat(page.locator(".attempt-overview-problem")).containsText("2 answers are not saved yet");
        screens.look(page, "taking-cannot-hand-in");
        button(page, "Back to the questions").click();
        page.waitForTimeout(10_000);
        mend(page);
    }

    private static void fitsTheNarrowestPhone(Page page) {
        page.setViewportSize(320, 640);
        page.evaluate("""
                () => {
                  document.querySelector('%1$s h2').textContent = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk '.repeat(2);
                  document.querySelector('.attempt-head h1').textContent = 'مرحبا بالعالم Unabhängigkeitserklärungsentwurfsfassung';
                }""".formatted(Steps.QUESTION));
        Assertions.assertThat(
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isEqualTo(true);
        Assertions.assertThat(page.evaluate("""
                () => [...document.querySelectorAll('lede-taking button, lede-taking summary, lede-taking .attempt-choice')]
                  .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 43.5)
                  .map((each) => each.outerHTML)""")).as("targets lower than 44 px").isEqualTo(List.of());
        page.setViewportSize(360, 740);
        page.reload();
        assertThat(page.getByText(Pattern.compile("^Question 1 of"))).isVisible();
    }

    /** The server has saved it, and its answer never comes: sent again, it is still one answer. */
    private static void anAnswerOfTheServerIsLost(Page page, String code) {
        begin(page, code, "Ben", false);
        var swallowed = new ArrayList<Integer>();
        page.route("**/responses", route -> {
            swallowed.add(route.fetch().status());
            route.abort();
        });
        answer(page, 0);
        assertThat(saveState(page)).containsText(WAITING);
        Assertions.assertThat(swallowed).first().isEqualTo(200);
        page.unroute("**/responses");
        waitUntilSaved(page);
        var given = given(page);
        page.reload();
        Assertions.assertThat(given(page)).isEqualTo(given);
    }

    private static void twoPagesShowEachOthersAnswers(Page page, String code) {
        begin(page, code, "Cem", false);
        var other = page.context().newPage();
        other.navigate(page.url());
        assertThat(other.getByText(Pattern.compile("^Question 1 of"))).isVisible();
        answer(page, 1);
        waitUntilSaved(page);
        other.waitForCondition(() -> given(other).equals(given(page)));
        other.bringToFront();
        answer(other, 0);
        waitUntilSaved(other);
        page.bringToFront();
        page.waitForCondition(() -> given(page).equals(given(other)));
        other.close();
    }

    private void aFaultyQuestion(Page page, String code) {
        begin(page, code, "Jon", false);
        page.getByText("Report this question")
                .and(page.locator(Steps.QUESTION + " summary"))
                .click();
        page.getByLabel("What is wrong with question 1?").fill("Two answers are right.");
        screens.look(page, "taking-report");
        page.locator(Steps.QUESTION + " [data-report]").click();
        assertThat(page.getByText("Your instructor will see it.")).isVisible();
        page.reload();
        assertThat(page.getByText("You reported this question")).isVisible();
    }

    private static void theBackButton(Page page, String code) {
        begin(page, code, "Dia", false);
        answer(page, 0);
        var given = given(page);
        page.goBack();
        button(page, "Go on: 1 of 8 answered")
                .or(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Go on"))))
                .first()
                .click();
        assertThat(page.getByText(Pattern.compile("^Question 1 of"))).isVisible();
        Assertions.assertThat(given(page)).isEqualTo(given);
        waitUntilSaved(page);
    }

    /** Going on is no message of its own: the place is on the device at once, and on the server once the page is left. */
    private static void thePlaceIsKept(Page page, String code) {
        begin(page, code, "Kai", true);
        button(page, "Next").click();
        page.reload();
        assertThat(page.getByText(Pattern.compile("^Question 2 of"))).isVisible();
        button(page, "Next").click();
        assertThat(page.getByText(Pattern.compile("^Question 3 of"))).isVisible();
        page.navigate("/");
        page.evaluate("localStorage.clear()");
        link(page, Pattern.compile("^Go on")).click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Go on")))
                .click();
        assertThat(page.getByText(Pattern.compile("^Question 3 of"))).isVisible();
    }

    /** Whoever did not ask to stay signed in has to sign in again; what they had answered meanwhile is then sent. */
    private void theSessionIsGone(Page page, String code) {
        begin(page, code, "Eli", false);
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        answer(page, 0);
        var given = given(page);
        assertThat(page.locator(".attempt-problem")).containsText("You are signed out");
        screens.picture(page, "taking-signed-out");
        link(page, "signed in again").click();
        heading(page, "Sign in");
        page.getByLabel("Name").first().fill("Eli");
        page.getByLabel("Password").first().fill(PASSWORD);
        button(page, "Sign in").click();
        assertThat(page.getByText(Pattern.compile("^Question 1 of"))).isVisible();
        Assertions.assertThat(given(page)).isEqualTo(given);
        waitUntilSaved(page);
    }

    /** It is sent from whatever page of Lede is opened next. */
    private static void thePageIsClosedBeforeItCouldSend(Page page, String code) {
        begin(page, code, "Fay", true);
        page.context().setOffline(true);
        answer(page, 0);
        var given = given(page);
        assertThat(saveState(page)).containsText(WAITING);
        page.close();
        page.context().setOffline(false);
        var later = page.context().newPage();
        later.navigate("/");
        assertThat(later.getByText("An answer that had waited on this device is saved now."))
                .isVisible();
        link(later, Pattern.compile("^Go on")).click();
        later.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Go on: 1 of")))
                .click();
        assertThat(later.getByText(Pattern.compile("^Question 1 of"))).isVisible();
        Assertions.assertThat(given(later)).isEqualTo(given);
    }

    private void byKeyboardAlone(Page page, String code) {
        begin(page, code, "Gus", false);
        var keys = page.keyboard();
        for (int number = 1; ; number++) {
            assertThat(page.getByText(Pattern.compile("^Question " + number + " of")))
                    .isVisible();
            var kind = page.locator(Steps.QUESTION + " [data-answer]").getAttribute("data-answer");
            page.locator(Steps.QUESTION + " h2").focus();
            switch (kind) {
                case "one", "some" -> keys.press("b");
                case "text" -> {
                    keys.press("Tab");
                    keys.type("Moscow");
                    keys.press("Tab");
                }
                case "pairs" -> {
                    keys.press("Tab");
                    keys.press("ArrowDown");
                    keys.press("Tab");
                }
                default -> {
                    keys.press("Tab");
                    keys.press("Tab");
                    keys.press("Enter");
                }
            }
            if (number == 1) {
                keys.press("f");
            }
            waitUntilSaved(page);
            if (!button(page, "Next").isVisible()) {
                break;
            }
            page.locator(Steps.QUESTION + " h2").focus();
            keys.press("n");
        }
        button(page, "Hand in").focus();
        keys.press("Enter");
        assertThat(page.getByText(Pattern.compile("You wanted to come back to question 1")))
                .isVisible();
        screens.look(page, "taking-overview");
        button(page, "Hand in now").focus();
        keys.press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/feedback/.*"));
    }

    /** Only by roles and names, as a screen reader knows the page. */
    private static void byTheAccessibilityTreeAlone(Page page, String code) {
        begin(page, code, "Hal", false);
        for (int number = 1; ; number++) {
            var question = page.getByRole(AriaRole.REGION)
                    .filter(new com.microsoft.playwright.Locator.FilterOptions()
                            .setHas(page.getByRole(AriaRole.STATUS)));
            assertThat(question).hasCount(1);
            var radios = question.getByRole(AriaRole.RADIO);
            var boxes = question.getByRole(AriaRole.CHECKBOX);
            var lists = question.getByRole(AriaRole.COMBOBOX);
            var lines = question.getByRole(AriaRole.TEXTBOX);
            if (radios.count() > 0) {
                radios.first().check();
            } else if (boxes.count() > 0) {
                boxes.first().check();
            } else if (lists.count() > 0) {
                lists.first().selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
            } else if (lines.count() > 0) {
                lines.first().fill("Moscow");
            } else {
                question.getByRole(
                                AriaRole.BUTTON,
                                new com.microsoft.playwright.Locator.GetByRoleOptions().setName("This order is right"))
                        .click();
            }
            assertThat(question.getByRole(AriaRole.STATUS)).containsText("Saved at");
            assertThat(page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Questions"))
                            .getByRole(
                                    AriaRole.BUTTON,
                                    new com.microsoft.playwright.Locator.GetByRoleOptions()
                                            .setName("Question " + number + ", answered")))
                    .isVisible();
            if (!button(page, "Next").isVisible()) {
                break;
            }
            button(page, "Next").click();
        }
        button(page, "Hand in").click();
        assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Before you hand in")))
                .containsText("Every question has an answer.");
        button(page, "Hand in now").click();
        heading(page, QUIZ);
    }

    /** The page is never loaded again: it goes on speaking to the server that was started anew. */
    private static void theServerIsKilledAndStartedAgain(Page page, String code, RunningLede lede) throws Exception {
        begin(page, code, "Ivo", true);
        answer(page, 0);
        waitUntilSaved(page);
        lede.kill();
        button(page, "Next").click();
        answer(page, 0);
        assertThat(saveState(page)).containsText(WAITING);
        lede.restart();
        waitUntilSaved(page);
        button(page, "Hand in").click();
        button(page, "Hand in anyway").click();
        assertThat(page).hasURL(Pattern.compile(".*/feedback/.*"));
        heading(page, QUIZ);
    }
}
