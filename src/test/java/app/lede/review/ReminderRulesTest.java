package app.lede.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.base.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class ReminderRulesTest {
    private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nadia",
                "nadia@school",
                "nadia@@example.org",
                "Nadia <nadia@example.org>",
                "nadia@example.org, other@example.org",
                "nadia@example.org\r\nBcc: other@example.org",
                "nadia@exam ple.org",
                "nádia@example.org"
            })
    void whatIsNoAddressIsRefusedWithWhatToDo(String typed) {
        assertThatThrownBy(() -> MailAddress.of(typed)).isInstanceOf(Refusal.class);
    }

    @Test
    void anAddressIsTakenWithoutTheSpacesAroundIt() {
        assertThat(MailAddress.of(" nadia.o'k+reviews@mail.example.org ").text())
                .isEqualTo("nadia.o'k+reviews@mail.example.org");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-04T12:00:00Z, 2026-03-09T07:00:00Z",
        "2026-03-09T07:00:30Z, 2026-03-16T07:00:00Z",
        // held up until Sunday: not again on Monday
        "2026-03-15T20:00:00Z, 2026-03-23T07:00:00Z",
        "2026-03-07T07:00:00Z, 2026-03-09T07:00:00Z"
    })
    void goesOutOnMondaysAtSeven(Instant now, Instant next) {
        assertThat(ReminderWeek.after(now, new ReviewDays(ZoneOffset.UTC))).isEqualTo(next);
    }

    @Test
    void sevenIsSevenOnTheLearnersClockAlsoWhenItChanges() {
        var lisbon = new ReviewDays(ZoneId.of("Europe/Lisbon"));
        assertThat(ReminderWeek.after(Instant.parse("2026-03-23T07:00:00Z"), lisbon))
                .isEqualTo("2026-03-30T06:00:00Z");
    }

    @Test
    void whatFailsIsTriedAgainEverMoreSeldomAndNeverGivenUp() {
        var reminder = new Reminder(UUID.randomUUID(), NOW);
        reminder.ask("nadia@example.org", NOW);
        assertThat(reminder.tryAgain(NOW)).isEqualTo(NOW.plus(Duration.ofMinutes(5)));
        assertThat(reminder.tryAgain(NOW)).isEqualTo(NOW.plus(Duration.ofMinutes(10)));
        for (int i = 0; i < 100; i++) {
            reminder.tryAgain(NOW);
        }
        assertThat(reminder.tryAgain(NOW)).isEqualTo(NOW.plus(Duration.ofHours(12)));
        assertThat(reminder.address()).contains("nadia@example.org");
    }

    @Test
    void firstMailsCanBeAskedForFiveTimesADay() {
        var reminder = new Reminder(UUID.randomUUID(), NOW);
        for (int i = 0; i < Reminder.MOST_ASKED; i++) {
            reminder.ask("nadia" + i + "@example.org", NOW);
            reminder.switchOff();
        }
        assertThatThrownBy(() -> reminder.ask("nadia@example.org", NOW)).isInstanceOf(Refusal.class);
        reminder.ask("nadia@example.org", NOW.plus(1, ChronoUnit.DAYS));
        assertThat(reminder.address()).contains("nadia@example.org");
    }

    @Test
    void nothingIsSentUnlessServerSenderAndAddressAreSet() {
        var server = new JavaMailSenderImpl();
        assertThat(new MailPost(server, "lede@example.org", "https://lede.example.org").isOn())
                .isTrue();
        assertThat(new MailPost((JavaMailSenderImpl) null, "lede@example.org", "https://lede.example.org").isOn())
                .isFalse();
        assertThat(new MailPost(server, "", "https://lede.example.org").isOn()).isFalse();
        assertThat(new MailPost(server, "lede@example.org", " ").isOn()).isFalse();
    }

    @Test
    void linksBeginWithTheAddressThatIsSet() {
        assertThat(new MailPost(new JavaMailSenderImpl(), "l@example.org", "https://example.org/lede/")
                        .address("review"))
                .isEqualTo("https://example.org/lede/review");
        assertThatThrownBy(() -> new MailPost(new JavaMailSenderImpl(), "l@example.org", "lede.example.org"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https://lede.example.org");
    }
}
