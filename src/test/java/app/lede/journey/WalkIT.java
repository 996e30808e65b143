package app.lede.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an article to class scores: two people, two browsers, one server that is killed in the middle. */
class WalkIT {
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
            var learner = browsers.phone(lede.address(""));
            join(learner, joinCode);
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
        page.getByLabel("Password").first().fill("a slow green kettle");
        button(page, "Create the administrator’s account").click();
        heading(page, "Home");
        screens.look(page, "home-instructor-empty");
        page.navigate("/no-such-page");
        heading(page, "There is no such page");
        screens.look(page, "not-found");
    }

    private String makeClass(Page page) {
        link(page, "Classes").click();
        heading(page, "Classes");
        screens.look(page, "classes-empty");
        page.getByLabel("Name of the new class").fill("World affairs, Monday");
        button(page, "Create class").click();
        heading(page, "World affairs, Monday");
        screens.look(page, "class");
        return page.locator(".classroom-code").first().innerText();
    }

    private void join(Page page, String joinCode) {
        page.navigate("/join");
        screens.look(page, "join");
        page.getByLabel("Join code")
                .fill(joinCode.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
        button(page, "Continue").click();
        heading(page, "Join World affairs, Monday");
        screens.look(page, "join-class");
        page.getByLabel("Your name").fill("Teo");
        page.getByLabel("A password of your own").fill("blue paper lantern");
        button(page, "Join the class").click();
        heading(page, "Home");
        screens.look(page, "home-learner");
    }

    private static void heading(Page page, String text) {
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setLevel(1).setName(text)))
                .isVisible();
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static com.microsoft.playwright.Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
