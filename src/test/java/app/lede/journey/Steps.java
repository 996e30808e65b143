package app.lede.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;

/** What people do on many screens. */
final class Steps {
    /** The question in view, where one is shown at a time. */
    static final String QUESTION = ".attempt-question[data-item]:not([hidden])";

    /** The class that {@link #classWithQuiz} makes. */
    static final String CLASS = "Skies";

    /** A set of the demonstration with 8 questions, one point each. */
    static final String SET = "NASA spacecraft shifts the orbit of an asteroid";

    private Steps() {}

    /** Waits for the screen with this heading. */
    /** Counts from now on what a person clicks in this tab, over all its pages. */
    static void countClicks(Page page) {
        page.context().addInitScript("""
                addEventListener('click', (event) => {
                  if (event.isTrusted && event.detail > 0) {
                    sessionStorage.setItem('clicks', Number(sessionStorage.getItem('clicks') ?? 0) + 1);
                  }
                }, true);""");
    }

    /** How many clicks there were since this was asked last. */
    static int clicks(Page page) {
        return Integer.parseInt(String.valueOf(page.evaluate("""
                () => {
                  const clicks = sessionStorage.getItem('clicks') ?? '0';
                  sessionStorage.removeItem('clicks');
                  return clicks;
                }""")));
    }

    static void heading(Page page, String text) {
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setLevel(1).setName(text)))
                .isVisible();
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator labelled(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    static Locator link(Page page, String name) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    static Locator link(Page page, Pattern name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    /** Makes the first account, which administers and instructs. */
    static void setUp(Page page, RunningLede lede, String name, String password) {
        page.navigate(lede.setUpPath());
        page.getByLabel("Name to sign in with").fill(name);
        page.getByLabel("Password").first().fill(password);
        button(page, "Create the administrator’s account").click();
        heading(page, "Today");
    }

    /**
     * Makes the class {@link #CLASS} and gives it the quiz of a set of the demonstration.
     *
     * @param settings fills in the publishing form
     * @return the code of the class
     */
    static String classWithQuiz(Page page, String set, Runnable settings) {
        page.navigate("/classes");
        page.getByLabel("Name of the new class").fill(CLASS);
        button(page, "Create class").click();
        heading(page, CLASS);
        var code = page.locator(".classroom-code").first().innerText();
        page.navigate("/sets");
        link(page, set).click();
        link(page, "Publish…").click();
        page.getByLabel(CLASS).check();
        settings.run();
        button(page, "Publish to 1 class").click();
        heading(page, "Published to 1 class");
        return code;
    }

    /** Makes a learner and joins a class. */
    static void join(Page page, String code, String name, String password, boolean stay) {
        page.navigate("/join");
        page.getByLabel("Join code").fill(code);
        button(page, "Continue").click();
        page.getByLabel("Your name").fill(name);
        page.getByLabel("A password of your own").fill(password);
        if (stay) {
            page.getByLabel("Stay signed in on this device").check();
        }
        button(page, "Join the class").click();
        heading(page, "Today");
    }

    /**
     * Gives the quiz of {@link #SET} to a new class; the learner Ada joins it and hands in without an answer.
     *
     * @return her phone, with the feedback
     */
    static Page handInBlank(Browsers browsers, RunningLede lede, Page instructor) {
        var code = classWithQuiz(instructor, SET, () -> {});
        var learner = browsers.phone(lede.address(""));
        join(learner, code, "Ada", "blue paper lantern", false);
        start(learner);
        button(learner, "Hand in").click();
        button(learner, "Hand in anyway").click();
        assertThat(learner.locator("main")).containsText("0 of 8 points");
        return learner;
    }

    /** Starts the quiz that is open, and waits for its first question. */
    static void start(Page page) {
        link(page, Pattern.compile("^Start")).click();
        button(page, "Start").click();
        assertThat(page.getByText(Pattern.compile("^Question 1 of"))).isVisible();
        assertThat(page).hasURL(Pattern.compile("answering"));
    }

    /** Whether the answer in view is kept. */
    static Locator saveState(Page page) {
        return page.locator(QUESTION + " lede-save-state");
    }

    static void waitUntilSaved(Page page) {
        assertThat(saveState(page)).containsText("Saved at");
    }

    /**
     * Gives some answer to the question in view, whatever its kind.
     *
     * @param which 0 or 1: one answer, or another one
     */
    static void answer(Page page, int which) {
        var answer = page.locator(QUESTION + " [data-answer]");
        switch (answer.getAttribute("data-answer")) {
            case "one", "some" -> answer.locator("label").nth(which).click();
            case "pairs" -> answer.locator("select").first().selectOption(new SelectOption().setIndex(1 + which));
            case "text" -> answer.locator("input").fill(which == 0 ? "Moscow" : "Damascus");
            default -> answer.locator("[data-move='1']").nth(which).click();
        }
    }

    /** What the question in view, an answered one, shows as given: a text that two different answers do not share. */
    static String given(Page page) {
        page.locator(QUESTION + " lede-save-state:not(:empty)").waitFor();
        return (String) page.evaluate("""
                () => {
                  const answer = document.querySelector('%s [data-answer]');
                  return JSON.stringify([...answer.querySelectorAll('input, select, li')].map(
                    (each) => (each.matches('[type=radio], [type=checkbox]') ? each.checked : (each.value || each.dataset.option))));
                }""".formatted(QUESTION));
    }
}
