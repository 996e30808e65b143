package app.lede.journey;

import static app.lede.journey.Steps.button;
import static app.lede.journey.Steps.heading;
import static app.lede.journey.Steps.link;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.lede.testing.TestMailServer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a quiz to practising mistakes, to reviews three days later, by the keyboard alone; and what the class sees of it. */
class ReviewIT {
    private static final String INSTRUCTORS_PASSWORD = "a slow green kettle";
    private static final String QUIZ = "NASA spacecraft shifts the orbit of an asteroid";
    private static final String ADDRESS = "teo@example.org";
    private static final String REPORT = "Facts the class has kept, and facts that have faded";
    private static final int MOST_TABS = 80;

    private final Screens screens = new Screens();

    @TempDir
    Path data;

    @Test
    void whatWasAskedComesBackAndCanBeLeft() throws Exception {
        try (var lede = RunningLede.start(
                        data,
                        "--lede.demo=true",
                        "--lede.engine.preload=false",
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + TestMailServer.port(),
                        "--lede.public-address=https://lede.example.org",
                        "--lede.mail-from=Lede <lede@example.org>",
                        "--lede.review.mailing=1s",
                        "--lede.review.feeding=1s");
                var browsers = new Browsers()) {
            var instructor = browsers.laptop(lede.address(""));
            Steps.setUp(instructor, lede, "ines", INSTRUCTORS_PASSWORD);
            var code = Steps.classWithQuiz(instructor, QUIZ, () -> {});
            var learner = browsers.laptop(lede.address(""));
            Steps.join(learner, code, "Teo", "blue paper lantern", true);
            takeWithoutAnswering(learner);
            practise(learner);
            remind(learner);

            lede.kill();
            threeDaysPass();
            lede.restart();
            review(learner);
            learner.navigate("/progress");
            heading(learner, "Progress");
            screens.look(learner, "progress");

            switchReviewsOff(instructor);
            learner.navigate("/review");
            assertThat(learner.getByText("Done for today")).isVisible();
            assertThat(button(learner, "Start")).hasCount(0);
            screens.look(learner, "review-done");
            screens.assertClean();
        }
    }

    private static void takeWithoutAnswering(Page page) {
        Steps.start(page);
        button(page, "Hand in").click();
        button(page, "Hand in anyway").click();
        assertThat(page).hasURL(Pattern.compile(".*/feedback/.*"));
    }

    private void practise(Page page) {
        page.navigate("/mistakes");
        heading(page, "Practise mistakes");
        assertThat(page.getByText(Pattern.compile("You did not know \\d+ facts")))
                .isVisible();
        screens.look(page, "mistakes");
        press(page, button(page, "Practise all"));
        press(page, button(page, "I do not know"));
        assertThat(page.getByText("Right answer")).isVisible();
        screens.look(page, "mistakes-told");
        press(page, stop(page));
        assertThat(button(page, "Practise all")).isVisible();
    }

    /** Nothing goes to an address before it is confirmed, and the mail's own link switches off. */
    private void remind(Page page) throws Exception {
        page.navigate("/review");
        heading(page, "Review");
        press(page, page.getByText("Reminders by e-mail", new Page.GetByTextOptions().setExact(true)));
        var field = page.getByLabel("E-mail address");
        tabTo(page, field);
        page.keyboard().type("teo");
        press(page, button(page, "Send the first mail"));
        assertThat(page.getByText("One looks like name@example.org").first()).isVisible();
        screens.look(page, "reminders-no-address");
        field.fill(ADDRESS);
        press(page, button(page, "Send the first mail"));
        assertThat(page.getByText("A mail is on its way to " + ADDRESS)).isVisible();
        screens.look(page, "reminders-unconfirmed");
        var mail = firstMail();
        page.navigate(path(mail, "confirm"));
        heading(page, "Get reminders by e-mail?");
        screens.look(page, "reminders-confirm");
        press(page, button(page, "Confirm"));
        heading(page, "Reminders are on");
        page.navigate("/review");
        page.getByText("Reminders by e-mail", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.getByText("once a week, next on Monday")).isVisible();
        screens.look(page, "reminders-on");
        page.navigate(path(mail, "off"));
        heading(page, "Switch reminders off?");
        press(page, button(page, "Switch off"));
        heading(page, "Reminders are off");
        screens.look(page, "reminders-off");
    }

    private static String firstMail() throws Exception {
        var until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (TestMailServer.to(ADDRESS).isEmpty() && System.nanoTime() < until) {
            Thread.sleep(200);
        }
        return String.valueOf(TestMailServer.to(ADDRESS).getFirst().getContent());
    }

    private static String path(String mail, String what) {
        Matcher link = Pattern.compile("https://lede\\.example\\.org(/reminders/" + what + "/\\S+)")
                .matcher(mail);
        Assertions.assertThat(link.find()).as(mail).isTrue();
        return link.group(1);
    }

    /** As if all that the learner did had been done three days earlier. The server is down meanwhile. */
    private void threeDaysPass() throws SQLException {
        var address = "jdbc:h2:file:" + data.resolve("lede")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        try (var connection = DriverManager.getConnection(address);
                var statement = connection.createStatement()) {
            for (var column : List.of("first_at", "answered_at", "due_at")) {
                statement.executeUpdate("update fact_memory set %s = %s - interval '3' day".formatted(column, column));
            }
            statement.executeUpdate("update fact_answer set answered_at = answered_at - interval '3' day");
        }
    }

    private void review(Page page) {
        page.navigate("/review");
        heading(page, "Review");
        int due = due(page);
        Assertions.assertThat(due).isGreaterThan(3);
        screens.look(page, "review-due");
        press(page, button(page, "Start"));
        assertThat(button(page, "I do not know")).isVisible();
        screens.look(page, "review-question");
        press(page, button(page, "I do not know"));
        assertThat(page.getByText("Right answer")).isVisible();
        screens.look(page, "review-told");
        press(page, button(page, "Take back: Take this answer back: it does not count"));
        assertThat(page.getByText("Taken back: the fact stands as before")).isVisible();
        var stem = page.locator(".lede-stem");
        var left = stem.innerText();
        press(page, button(page, "Tomorrow: Leave this fact for tomorrow"));
        assertThat(stem).not().hasText(left);
        press(page, button(page, "Never: Do not ask about this fact any more"));
        assertThat(page.getByText("You will not be asked about this fact any more."))
                .isVisible();
        press(page, button(page, "I do not know"));
        assertThat(page.getByText("Right answer")).isVisible();
        // "Next" has the focus: who knows the way presses Enter alone
        assertThat(button(page, "Next")).isFocused();
        page.keyboard().press("Enter");
        assertThat(button(page, "I do not know")).isVisible();
        press(page, stop(page));
        assertThat(button(page, "Start")).isVisible();
        Assertions.assertThat(due(page))
                .as("one for tomorrow, one never, one answered")
                .isEqualTo(due - 3);
    }

    private static int due(Page page) {
        var words =
                page.getByText(Pattern.compile("^\\d+ facts are due, about")).innerText();
        return Integer.parseInt(words.substring(0, words.indexOf(' ')));
    }

    private void switchReviewsOff(Page page) {
        page.navigate("/sign-in");
        heading(page, "Sign in");
        page.getByLabel("Name").first().fill("ines");
        page.getByLabel("Password").first().fill(INSTRUCTORS_PASSWORD);
        button(page, "Sign in").click();
        heading(page, "Today");
        page.navigate("/classes");
        link(page, Pattern.compile("^Demonstration class")).click();
        link(page, REPORT).click();
        assertThat(page.getByText(Pattern.compile("^Of \\d+ facts asked"))).isVisible();
        screens.look(page, "class-memory");
        page.navigate("/classes");
        link(page, Steps.CLASS).click();
        link(page, REPORT).click();
        assertThat(page.getByText("Nothing to tell yet")).isVisible();
        screens.look(page, "class-memory-empty");
        var reviews = page.getByRole(
                AriaRole.CHECKBOX,
                new Page.GetByRoleOptions().setName("Learners are asked these facts again in reviews"));
        tabTo(page, reviews);
        page.keyboard().press("Space");
        assertThat(page.getByText("Reviews are switched off for this class.")).isVisible();
        assertThat(reviews).not().isChecked();
    }

    private static Locator stop(Page page) {
        return button(page, "Stop: Stop reviewing");
    }

    /** By the keyboard alone: Tab until it has the focus, then Enter. */
    private static void press(Page page, Locator target) {
        tabTo(page, target);
        page.keyboard().press("Enter");
    }

    private static void tabTo(Page page, Locator target) {
        assertThat(target).isVisible();
        for (int i = 0; i < MOST_TABS; i++) {
            if (Boolean.TRUE.equals(
                    target.evaluate(
                            "element => { const active = document.activeElement; return element === active"
                                    + " || element.contains(active) || (active.tagName === 'SUMMARY' && active.contains(element)); }"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        Assertions.fail("the keyboard does not get to " + target);
    }
}
