package app.lede.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.base.Actor;
import app.lede.testing.Acting;
import app.lede.testing.HttpBrowser;
import app.lede.testing.OnWeb;
import app.lede.testing.TestMailServer;
import app.lede.testing.TestPeople;
import java.net.URI;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Follows the links of a mail that a mail server has got, as a browser and as mail programs do. */
@OnWeb
class ReminderPagesTest {
    private static final Pattern CONFIRM = Pattern.compile("https://\\S+/reminders/confirm/\\S+");

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    Reminders reminders;

    @Autowired
    ReminderMailing mailing;

    private Actor learner;
    private String off = "";
    private String confirm = "";

    @BeforeEach
    void aFirstMailHasCome() throws Exception {
        learner = people.learner("Nadia");
        var address = "nadia-" + UUID.randomUUID() + "@example.org";
        Acting.as(learner, () -> reminders.ask(address));
        mailing.sendDue();
        var mail = TestMailServer.to(address).getFirst();
        off = path(mail.getHeader("List-Unsubscribe")[0].replaceAll("[<>]", ""));
        var found = CONFIRM.matcher(String.valueOf(mail.getContent()));
        assertThat(found.find()).isTrue();
        confirm = path(found.group());
    }

    @AfterEach
    void signOut() {
        Acting.asNobody();
    }

    @Test
    void toLookAtAPageChangesNothing() throws Exception {
        var browser = new HttpBrowser(port);
        var page = browser.get(confirm);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<form method=\"post\"><button>Confirm</button></form>");
        assertThat(browser.get(off).body()).contains("<button>Switch off</button>");
        assertThat(state()).isInstanceOf(ReminderState.Unconfirmed.class);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("form-action 'self'", "default-src 'none'");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void theButtonConfirmsAndTheOneClickOfAMailProgramSwitchesOff() throws Exception {
        assertThat(new HttpBrowser(port).form(confirm, "").body()).contains("Reminders are on");
        assertThat(state()).isInstanceOf(ReminderState.On.class);
        var answer = new HttpBrowser(port).form(off, "List-Unsubscribe=One-Click");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Reminders are off");
        assertThat(state()).isEqualTo(new ReminderState.Off());
        assertThat(new HttpBrowser(port).form(off, "List-Unsubscribe=One-Click").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aLinkThatDoesNothingSaysWhatToDo() throws Exception {
        var answer = new HttpBrowser(port).form("/reminders/off/invented", "");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("This link does nothing any more", "use the link in that");
        assertThat(state()).isInstanceOf(ReminderState.Unconfirmed.class);
    }

    private ReminderState state() {
        return Acting.as(learner, () -> reminders.mine().orElseThrow());
    }

    /** The school's proxy takes its part of the path away. */
    private static String path(String link) {
        assertThat(link).startsWith("https://lede.example.org/school/");
        return URI.create(link).getPath().substring("/school".length());
    }
}
