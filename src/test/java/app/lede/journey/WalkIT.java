package app.lede.journey;

import static app.lede.journey.Steps.answer;
import static app.lede.journey.Steps.button;
import static app.lede.journey.Steps.heading;
import static app.lede.journey.Steps.labelled;
import static app.lede.journey.Steps.link;
import static app.lede.journey.Steps.waitUntilSaved;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an article to class scores: two people, two browsers, one server that is killed in the middle. */
class WalkIT {
    private static final String ARTICLE = "Putin receives Assad in Moscow";
    private static final String CLASS = "World affairs, Monday";
    private static final String INSTRUCTOR_PASSWORD = "a slow green kettle";

    private final Screens screens = new Screens();

    @TempDir
    Path data;

    @Test
    void fromAnArticleToClassScores() throws Exception {
        try (var lede = RunningLede.start(data);
                var browsers = new Browsers()) {
            var instructor = browsers.laptop(lede.address(""));
            setUp(instructor, lede);
            var joinCode = makeClass(instructor);
            writeSet(instructor);
            publish(instructor);

            var learner = browsers.phone(lede.address(""));
            join(learner, joinCode);
            answerTheFirst(learner);
            lede.kill();
            lede.restart();
            comeBack(learner);
            handIn(learner);

            signIn(instructor);
            readScores(instructor);
            screens.assertClean();
        }
    }

    private void setUp(Page page, RunningLede lede) {
        page.navigate("/");
        heading(page, "Sign in");
        screens.look(page, "sign-in");
        page.navigate(lede.setUpPath());
        heading(page, "Set up Lede");
        screens.look(page, "set-up");
        page.getByLabel("Name to sign in with").fill("ines");
        page.getByLabel("Name others see").fill("Ines Moreau");
        page.getByLabel("Password").first().fill(INSTRUCTOR_PASSWORD);
        button(page, "Create the administrator’s account").click();
        heading(page, "Today");
        screens.look(page, "home-instructor-empty");
        page.navigate("/no-such-page");
        heading(page, "There is no such page");
        screens.look(page, "not-found");
        link(page, "People").click();
        heading(page, "People");
        screens.look(page, "people");
        page.navigate("/account");
        heading(page, "Your account");
        screens.look(page, "account");
    }

    private String makeClass(Page page) {
        link(page, "Classes").click();
        heading(page, "Classes");
        screens.look(page, "classes-empty");
        page.getByLabel("Name of the new class").fill(CLASS);
        button(page, "Create class").click();
        heading(page, CLASS);
        screens.look(page, "class");
        return page.locator(".classroom-code").first().innerText();
    }

    private void writeSet(Page page) {
        link(page, "Articles").click();
        heading(page, "Articles");
        screens.look(page, "articles");
        page.navigate("/articles/new");
        heading(page, "Bring an article");
        screens.look(page, "article-new");
        link(page, "Articles").click();
        heading(page, "Articles");
        link(page, ARTICLE).click();
        heading(page, ARTICLE);
        screens.look(page, "article");
        button(page, "Write questions").click();
        var cards = page.locator(".writing-card");
        cards.first().waitFor(new Locator.WaitForOptions().setTimeout(90_000));
        assertThat(page.getByText("Reading the article")).isHidden();
        screens.look(page, "editor-drafted");
        Assertions.assertThat(cards.count()).isGreaterThanOrEqualTo(5);

        cards.nth(1).locator(".writing-stem").click();
        assertThat(page.locator(".article-text mark").first()).isVisible();
        for (int number = 1; number <= 5; number++) {
            labelled(page, "Keep question " + number).click();
            assertThat(cards.nth(number - 1)).containsText("✓ Kept");
        }
        labelled(page, "Drop question 5").click();
        assertThat(cards.nth(4)).containsText("Dropped");
        button(page, "Undo").click();
        assertThat(cards.nth(4)).containsText("✓ Kept");
        labelled(page, "Edit question 1").click();
        screens.look(page, "editor-edit");
        page.keyboard().press("Escape");
        screens.look(page, "editor");
    }

    private void publish(Page page) {
        link(page, "Publish…").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Publish");
        screens.look(page, "publish");
        button(page, "Publish to 1 class").click();
        heading(page, "Published to 1 class");
        screens.look(page, "published");
    }

    private void join(Page page, String joinCode) {
        page.navigate("/join");
        heading(page, "Join a class");
        screens.look(page, "join");
        page.getByLabel("Join code").fill(joinCode.toLowerCase(Locale.ROOT).replace("-", " "));
        button(page, "Continue").click();
        heading(page, "Join " + CLASS);
        screens.look(page, "join-class");
        page.getByLabel("Your name").fill("Teo");
        page.getByLabel("A password of your own").fill("blue paper lantern");
        page.getByLabel("Stay signed in on this device").check();
        button(page, "Join the class").click();
        heading(page, "Today");
        screens.look(page, "home-learner");
    }

    private void answerTheFirst(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Start")))
                .click();
        heading(page, ARTICLE);
        screens.look(page, "cover");
        button(page, "Start").click();
        assertThat(page.getByText("Question 1 of 5")).isVisible();
        screens.look(page, "taking");
        answer(page, 0);
        waitUntilSaved(page);
        screens.look(page, "taking-saved");
        button(page, "Next").click();
        assertThat(page.getByText("Question 2 of 5")).isVisible();
    }

    /** The page is loaded again by hand: nothing but the browser's own cookie brings the learner back. */
    private void comeBack(Page page) {
        page.reload();
        assertThat(page.getByText("Question 2 of 5")).isVisible();
        button(page, "Previous").click();
        assertThat(page.getByText("Question 1 of 5")).isVisible();
        waitUntilSaved(page);
        button(page, "Next").click();
        assertThat(page.getByText("Question 2 of 5")).isVisible();
        answer(page, 0);
        waitUntilSaved(page);
    }

    private void handIn(Page page) {
        button(page, "Hand in").click();
        assertThat(button(page, "Hand in anyway")).isVisible();
        // The first was answered before the server was killed, the second after.
        assertThat(page.getByText("Questions 3, 4 and 5 are blank.")).isVisible();
        screens.look(page, "blanks");
        button(page, "Hand in anyway").click();
        assertThat(page).hasURL(Pattern.compile(".*/feedback/.*"));
        assertThat(page.getByText("Right answer").first()).isVisible();
        screens.look(page, "feedback");
        link(page, "Progress").click();
        heading(page, "Your progress");
        screens.look(page, "progress");
    }

    /** The instructor did not ask to stay signed in: after the restart the way leads through the door. */
    private void signIn(Page page) {
        page.navigate("/classes");
        heading(page, "Sign in");
        page.getByLabel("Name").first().fill("ines");
        page.getByLabel("Password").first().fill(INSTRUCTOR_PASSWORD);
        button(page, "Sign in").click();
        heading(page, "Classes");
    }

    private void readScores(Page page) throws IOException {
        screens.look(page, "classes");
        link(page, "Home").click();
        heading(page, "Today");
        screens.look(page, "home-instructor");
        link(page, "Classes").click();
        // the first page has a link to the class too: it would be clicked at the moment it goes away
        heading(page, "Classes");
        link(page, CLASS).click();
        heading(page, CLASS);
        screens.look(page, "class-with-quiz");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Scores"))
                .first()
                .click();
        heading(page, ARTICLE);
        assertThat(page.getByRole(AriaRole.TREEGRID)
                        .getByRole(AriaRole.ROWHEADER, new Locator.GetByRoleOptions().setName("Teo")))
                .isVisible();
        screens.look(page, "scores");
        button(page, "Download…").click();
        screens.look(page, "scores-download");
        var download =
                page.waitForDownload(() -> link(page, "Download scores as CSV").click());
        Assertions.assertThat(Files.readString(download.path())).contains("Teo");
        page.keyboard().press("Escape");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Teo"))
                .first()
                .click();
        heading(page, "Teo");
        screens.look(page, "attempt");
    }
}
