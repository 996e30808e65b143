package app.lede.journey;

import static app.lede.journey.Steps.button;
import static app.lede.journey.Steps.heading;
import static app.lede.journey.Steps.waitUntilSaved;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions with several keys and on claims and facts, from the draft through the editor to the learner's keyboard. */
class KindsIT {
    private static final String TITLE = "Three countries sign in Berlin";
    private static final String TEXT = """
            France, Germany and Italy signed the agreement on gas in Berlin on 4 May 2021. Anna Weiss led the talks in \
            Berlin.

            Spain had refused the agreement in March 2021. Poland stayed away from the talks. Norway sent an observer \
            to Berlin.

            Karl Schulz said that Russia had cut the deliveries of gas to Germany in April 2021.

            Otto Fischer drew the map of the pipeline. Emma Vogel paid for the study in Kiel. Peter Brandt had planned \
            the harbour in Bremen.""";

    private static final String CANARY = "Kanarienvogel";

    private final Screens screens = new Screens();

    @TempDir
    Path data;

    @Test
    void fromTheDraftToTheLearnersKeyboard() throws Exception {
        try (var lede = RunningLede.start(data);
                var browsers = new Browsers()) {
            var instructor = browsers.laptop(lede.address(""));
            var code = setUp(instructor, lede);
            draft(instructor);
            vary(instructor);
            write(instructor);
            writeCanaries(instructor);
            publish(instructor);
            copyAndDelete(instructor);
            take(browsers.laptop(lede.address("")), code);
            screens.assertClean();
        }
    }

    private static String setUp(Page page, RunningLede lede) {
        page.navigate(lede.setUpPath());
        page.getByLabel("Name to sign in with").fill("ines");
        page.getByLabel("Password").first().fill("a slow green kettle");
        button(page, "Create the administrator’s account").click();
        heading(page, "Today");
        page.navigate("/classes");
        page.getByLabel("Name of the new class").fill("Gas and maps");
        button(page, "Create class").click();
        heading(page, "Gas and maps");
        return page.locator(".classroom-code").first().innerText();
    }

    private void draft(Page page) {
        page.navigate("/articles/new");
        heading(page, "Bring an article");
        page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).fill(TITLE);
        page.getByLabel("Source").first().fill("The Harbour News");
        page.locator("vaadin-text-area textarea").first().fill(TEXT);
        button(page, "Add article").click();
        heading(page, TITLE);
        button(page, "Write questions").click();
        page.locator(".writing-card").first().waitFor(new Locator.WaitForOptions().setTimeout(90_000));
        assertThat(page.getByText("Reading the article")).isHidden();
        assertThat(card(page, "Multiple choice")).containsText("Which of the following countries signed the agreement");
    }

    /** The menu opens and is worked by the keyboard alone. */
    private void vary(Page page) {
        var choice = card(page, "Single choice").first();
        var before = choice.locator(".writing-options").innerText();
        var vary = choice.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Vary")));
        var name = vary.getAttribute("aria-label");
        vary.focus();
        page.keyboard().press("Enter");
        assertThat(item(page, "Other distractors")).isVisible();
        screens.look(page, "editor-vary-menu");
        page.keyboard().press("Escape");
        page.setViewportSize(360, 740);
        vary.click();
        assertThat(item(page, "As a typed question")).isVisible();
        screens.picture(page, "editor-vary-menu-phone");
        page.keyboard().press("Escape");
        page.setViewportSize(1280, 800);
        assertThat(item(page, "Other distractors")).isHidden();
        vary.focus();
        page.keyboard().press("Enter");
        assertThat(item(page, "Other distractors")).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        var same = page.locator(".writing-card:has(vaadin-button[aria-label='" + name + "'])");
        assertThat(same).containsText("Typed answer");
        screens.look(page, "editor-varied");
        button(page, "Undo").click();
        assertThat(same).containsText("Single choice");
        Assertions.assertThat(same.locator(".writing-options").innerText()).isEqualTo(before);
    }

    private void write(Page page) {
        card(page, "Multiple choice")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Edit")))
                .click();
        assertThat(page.getByText("Learners are told to choose all that apply."))
                .isVisible();
        screens.look(page, "editor-multiple-choice");
        page.keyboard().press("Escape");
        card(page, "Multiple choice")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Keep")))
                .click();
        assertThat(card(page, "Multiple choice")).containsText("✓ Kept");
        button(page, "Add question").click();
        button(page, "Claim or fact").click();
        page.getByLabel("Statement, without who says it").fill("Russia cut the deliveries of gas to Germany.");
        page.getByLabel("Who claims it, shown as feedback").fill("Karl Schulz");
        screens.look(page, "editor-claim-or-fact");
        button(page, "Save").click();
        assertThat(card(page, "Claim or fact")
                        .filter(new Locator.FilterOptions().setHasText("Russia cut the deliveries of gas to Germany.")))
                .containsText("✓ Kept");
    }

    /** Words that nothing but a key and its rationale hold. */
    private void writeCanaries(Page page) {
        button(page, "Add question").click();
        button(page, "Typed answer").click();
        page.getByLabel("Question", new Page.GetByLabelOptions().setExact(true)).fill("Who paid for the study?");
        page.getByLabel("Accepted answer").first().fill(CANARY + "key");
        page.getByLabel("Why this is right, shown as feedback").fill("It was " + CANARY + "rationale.");
        button(page, "Save").click();
        assertThat(card(page, "Typed answer").filter(new Locator.FilterOptions().setHasText(CANARY)))
                .containsText("✓ Kept");
    }

    private static void publish(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Publish…"))
                .click();
        button(page, "Publish to 1 class").click();
        heading(page, "Published to 1 class");
    }

    /** The quiz was made of the set that is deleted, and is taken afterwards. */
    private void copyAndDelete(Page page) {
        page.navigate("/sets");
        button(page, "Copy " + TITLE).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Copy of " + TITLE)))
                .isVisible();
        button(page, "Delete " + TITLE).click();
        assertThat(button(page, "Undo")).isVisible();
        screens.look(page, "sets-deleted");
    }

    private void take(Page page, String code) {
        var traffic = new Traffic(page);
        Steps.join(page, code, "Teo", "blue paper lantern", false);
        Steps.start(page);
        for (int number = 1; number <= 3; number++) {
            assertThat(page.getByText("Question " + number + " of 3")).isVisible();
            if (page.locator(Steps.QUESTION + " [data-answer=text]").isVisible()) {
                Steps.answer(page, 0);
                waitUntilSaved(page);
            } else if (page.locator(Steps.QUESTION)
                    .getByText("Choose all that apply.")
                    .isVisible()) {
                chooseTwo(page);
            } else {
                judge(page);
            }
            if (number < 3) {
                button(page, "Next").click();
            }
        }
        button(page, "Hand in").click();
        Assertions.assertThat(traffic.heard())
                .as("all that the browser was sent")
                .contains("Who paid for the study?");
        Assertions.assertThat(traffic.heard()).doesNotContain(CANARY);
        button(page, "Hand in now").click();
        assertThat(page).hasURL(Pattern.compile(".*/feedback/.*"));
        assertThat(page.locator(".attempt-answers").filter(new Locator.FilterOptions().setHasText("Karl Schulz")))
                .isVisible();
        assertThat(page.getByText(CANARY + "rationale")).isVisible();
        Assertions.assertThat(traffic.heard()).as("now that feedback is due").contains(CANARY + "key");
        screens.look(page, "feedback-kinds");
    }

    private void chooseTwo(Page page) {
        var boxes = page.locator(Steps.QUESTION + " [data-answer] input[type=checkbox]");
        page.keyboard().press("a");
        assertThat(boxes.nth(0)).isChecked();
        page.keyboard().press("b");
        page.keyboard().press("c");
        page.keyboard().press("c");
        assertThat(boxes.nth(1)).isChecked();
        assertThat(boxes.nth(2)).not().isChecked();
        waitUntilSaved(page);
        screens.look(page, "taking-multiple-choice");
        page.reload();
        assertThat(boxes.nth(1)).isChecked();
        assertThat(boxes.nth(2)).not().isChecked();
    }

    private void judge(Page page) {
        assertThat(page.locator(Steps.QUESTION))
                .containsText("Does the article report this as a fact, or as somebody’s claim?");
        page.keyboard().press("2");
        assertThat(page.locator(Steps.QUESTION + " [data-answer] input[type=radio]")
                        .nth(1))
                .isChecked();
        waitUntilSaved(page);
        screens.look(page, "taking-claim-or-fact");
    }

    private static Locator card(Page page, String kind) {
        return page.locator(".writing-card:has(.writing-kind:text-is('" + kind + "'))");
    }

    private static Locator item(Page page, String name) {
        return page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name));
    }
}
