package app.lede.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.attempt.Sittings;
import app.lede.attempt.Starting;
import app.lede.base.Actor;
import app.lede.base.Refusal;
import app.lede.classroom.Classes;
import app.lede.quiz.Quiz;
import app.lede.testing.Acting;
import app.lede.testing.TestMailServer;
import app.lede.testing.TestPeople;
import app.lede.testing.TestQuizzes;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;

abstract class RemindersContract {
    private static final Pattern CONFIRM =
            Pattern.compile("https://lede\\.example\\.org/school/reminders/confirm/(\\S+)");
    private static final Pattern OFF = Pattern.compile("https://lede\\.example\\.org/school/reminders/off/(\\S+)");

    /** Nobody listens there. */
    private static final int CLOSED_PORT = 1;

    @Autowired
    TestPeople people;

    @Autowired
    TestQuizzes testQuizzes;

    @Autowired
    Starting starting;

    @Autowired
    Sittings sittings;

    @Autowired
    Reviewing reviewing;

    @Autowired
    ClassMemory classMemory;

    @Autowired
    Classes classes;

    @Autowired
    Reminders reminders;

    @Autowired
    ReminderMailing mailing;

    @Autowired
    ReminderRows rows;

    @Autowired
    ReminderLinks links;

    @Autowired
    Digests digests;

    @Autowired
    MailPost post;

    @Autowired
    ReviewDays days;

    @Autowired
    Clock clock;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcTemplate database;

    Actor instructor;
    Actor learner;
    String address = "";
    private @Nullable Quiz quiz;

    @BeforeEach
    void twoPeople() {
        instructor = people.instructor("Ms Okafor");
        learner = people.learner("Nadia");
        address = "nadia-" + UUID.randomUUID() + "@example.org";
        Acting.as(learner);
    }

    @AfterEach
    void signOut() {
        Acting.asNobody();
    }

    @Test
    void areOffUntilTheLearnerAsksForThem() {
        tenFactsAreDue();
        assertThat(reminders.mine()).contains(new ReminderState.Off());
        mailing.sendDue();
        assertThat(rowsOf("review_reminder")).isZero();
    }

    @Test
    void onlyTheFirstMailGoesOutBeforeTheAddressIsConfirmed() throws Exception {
        tenFactsAreDue();
        reminders.ask(address);
        assertThat(reminders.mine()).contains(new ReminderState.Unconfirmed(address));
        mailing.sendDue();
        mailing.sendDue();
        assertThat(TestMailServer.to(address)).hasSize(1);
        assertThat(only().getSubject()).isEqualTo("Confirm reminders from Lede");

        var confirm = secret(CONFIRM, only());
        Acting.asNobody();
        assertThat(reminders.confirm(confirm)).isTrue();
        assertThat(reminders.confirm(confirm)).isTrue();
        Acting.as(learner);
        assertThat(reminders.mine().orElseThrow()).isInstanceOf(ReminderState.On.class);
        mailing.sendDue();
        assertThat(TestMailServer.to(address)).as("the digest waits for Monday").hasSize(1);
    }

    @Test
    void tellsOnceAWeekWhatIsDue() throws Exception {
        tenFactsAreDue();
        confirmed();
        mondayComes();
        mailing.sendDue();
        mailing.sendDue();
        var mail = last();
        assertThat(TestMailServer.to(address)).hasSize(2);
        assertThat(mail.getSubject()).isEqualTo("10 facts are due, about 3 minutes");
        assertThat(mail.getContentType()).startsWith("text/plain");
        assertThat(text(mail)).contains("- The Harbour Bridge", ": 10 facts", "https://lede.example.org/school/review");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("List-Unsubscribe"))
                .containsExactly("<https://lede.example.org/school/reminders/off/" + secret(OFF, mail) + ">");
        assertThat(mail.getFrom()[0]).hasToString("Lede <lede@example.org>");
        assertThat(nextDay()).isPositive();

        mondayComes();
        mailing.sendDue();
        assertThat(TestMailServer.to(address)).hasSize(3);
    }

    @Test
    void nothingIsSentWhereNothingIsDue() throws Exception {
        confirmed();
        mondayComes();
        mailing.sendDue();
        assertThat(TestMailServer.to(address)).hasSize(1);
        assertThat(nextDay()).isPositive();
    }

    @Test
    void nothingIsSentOfAClassThatHasNoReviews() throws Exception {
        tenFactsAreDue();
        confirmed();
        Acting.as(instructor, () -> classMemory.switchReviews(classId(), false));
        mondayComes();
        mailing.sendDue();
        assertThat(TestMailServer.to(address)).hasSize(1);
    }

    @Test
    void nothingIsSentOfAClassThatTheLearnerHasLeft() throws Exception {
        tenFactsAreDue();
        confirmed();
        Acting.as(instructor, () -> classes.remove(classId(), learner.id()));
        mondayComes();
        mailing.sendDue();
        assertThat(TestMailServer.to(address)).hasSize(1);
    }

    @Test
    void nothingIsSentToWhoMayNotSignInAnyMoreOrWantsNoReviews() throws Exception {
        tenFactsAreDue();
        confirmed();
        mondayComes();
        database.update("update person set disabled = true where id = ?", learner.id());
        mailing.sendDue();
        assertThat(TestMailServer.to(address)).hasSize(1);
        database.update("update person set disabled = false where id = ?", learner.id());
        reviewing.wish(0);
        mailing.sendDue();
        assertThat(TestMailServer.to(address)).hasSize(1);
    }

    @Test
    void everyMailsLinkSwitchesThemOffWithoutSigningIn() throws Exception {
        tenFactsAreDue();
        confirmed();
        mondayComes();
        mailing.sendDue();
        Acting.asNobody();
        assertThat(reminders.switchOffBy(secret(OFF, last()))).isTrue();
        assertThat(reminders.switchOffBy(secret(OFF, last()))).isTrue();
        Acting.as(learner);
        assertThat(reminders.mine()).contains(new ReminderState.Off());
        assertThat(database.queryForList(
                        "select address from review_reminder where learner_id = ?", String.class, learner.id()))
                .containsOnlyNulls();
        mailing.sendDue();
        assertThat(TestMailServer.to(address)).hasSize(2);
    }

    @Test
    void theFirstMailsLinkAlsoTakesAWrongAddressOut() throws Exception {
        reminders.ask(address);
        mailing.sendDue();
        assertThat(reminders.switchOffBy(secret(OFF, only()))).isTrue();
        assertThat(reminders.confirm(secret(CONFIRM, only()))).isFalse();
        assertThat(reminders.mine()).contains(new ReminderState.Off());
    }

    @Test
    void linksOfAnEarlierAddressDoNothingAndAnotherAddressIsConfirmedAnew() throws Exception {
        confirmed();
        var first = only();
        reminders.ask("other-" + address);
        assertThat(reminders.mine()).contains(new ReminderState.Unconfirmed("other-" + address));
        assertThat(reminders.confirm(secret(CONFIRM, first))).isFalse();
        assertThat(reminders.switchOffBy(secret(OFF, first))).isFalse();
        assertThat(reminders.mine()).contains(new ReminderState.Unconfirmed("other-" + address));
    }

    @Test
    void anInventedOldOrOtherSecretDoesNothing() throws Exception {
        reminders.ask(address);
        mailing.sendDue();
        var confirm = secret(CONFIRM, only());
        assertThat(reminders.confirm("invented")).isFalse();
        assertThat(reminders.switchOffBy("invented")).isFalse();
        assertThat(reminders.switchOffBy(confirm)).isFalse();
        assertThat(reminders.confirm(secret(OFF, only()))).isFalse();
        database.update(
                "update review_reminder_link set made_at = made_at - interval '8' day where learner_id = ?",
                learner.id());
        assertThat(reminders.confirm(confirm)).isFalse();
        assertThat(reminders.switchOffBy(secret(OFF, only()))).isTrue();
        assertThat(database.queryForList(
                        "select secret_hash from review_reminder_link where learner_id = ?",
                        String.class,
                        learner.id()))
                .hasSize(2)
                .doesNotContain(confirm);
    }

    @Test
    void manyNodesAtOnceSendOneMail() throws Exception {
        tenFactsAreDue();
        confirmed();
        mondayComes();
        try (var nodes = Executors.newFixedThreadPool(4)) {
            var rounds = IntStream.range(0, 4)
                    .mapToObj(_ -> nodes.submit(() -> node(post).sendDue()))
                    .toList();
            for (var round : rounds) {
                round.get();
            }
        }
        assertThat(TestMailServer.to(address)).hasSize(2);
    }

    @Test
    void aServerThatCannotBeReachedIsTriedAgainLater() throws Exception {
        tenFactsAreDue();
        confirmed();
        mondayComes();
        var nowhere = new JavaMailSenderImpl();
        nowhere.setHost("127.0.0.1");
        nowhere.setPort(CLOSED_PORT);
        node(new MailPost(nowhere, "lede@example.org", "https://lede.example.org/school"))
                .sendDue();
        assertThat(TestMailServer.to(address)).hasSize(1);
        assertThat(reminders.mine().orElseThrow()).isInstanceOf(ReminderState.On.class);
        mailing.sendDue();
        assertThat(TestMailServer.to(address)).as("not at once").hasSize(1);
        mondayComes();
        mailing.sendDue();
        assertThat(TestMailServer.to(address)).hasSize(2);
    }

    @Test
    void noAddressIsRefusedAndNoLearnerIsFloodedWithFirstMails() {
        assertThatThrownBy(() -> reminders.ask("nadia")).isInstanceOf(Refusal.class);
        assertThat(reminders.mine()).contains(new ReminderState.Off());
        for (int i = 0; i < Reminder.MOST_ASKED; i++) {
            reminders.ask(i + address);
        }
        assertThatThrownBy(() -> reminders.ask(address)).isInstanceOf(Refusal.class);
        assertThat(reminders.mine()).contains(new ReminderState.Unconfirmed((Reminder.MOST_ASKED - 1) + address));
    }

    private ReminderMailing node(MailPost by) {
        return new ReminderMailing(rows, links, digests, by, days, clock, transactions);
    }

    private void confirmed() throws Exception {
        reminders.ask(address);
        mailing.sendDue();
        assertThat(reminders.confirm(secret(CONFIRM, only()))).isTrue();
    }

    /** As if the day had come on which the next mail is to go out. */
    private void mondayComes() {
        database.update(
                "update review_reminder set next_at = next_at - interval '14' day where learner_id = ?", learner.id());
    }

    /** Hours until the next mail, by the database. */
    private double nextDay() {
        return Objects.requireNonNull(database.queryForObject(
                "select extract(epoch from next_at - current_timestamp) / 3600 from review_reminder"
                        + " where learner_id = ?",
                Double.class,
                learner.id()));
    }

    private int rowsOf(String table) {
        return Objects.requireNonNull(database.queryForObject(
                "select count(*) from " + table + " where learner_id = ?", Integer.class, learner.id()));
    }

    private MimeMessage only() {
        assertThat(TestMailServer.to(address)).hasSize(1);
        return last();
    }

    private MimeMessage last() {
        return TestMailServer.to(address).getLast();
    }

    private static String text(MimeMessage mail) throws Exception {
        return String.valueOf(mail.getContent()).replace("\r\n", "\n");
    }

    private static String secret(Pattern link, MimeMessage mail) throws Exception {
        var found = link.matcher(text(mail));
        assertThat(found.find()).as(text(mail)).isTrue();
        return found.group(1);
    }

    private UUID classId() {
        return Objects.requireNonNull(quiz).classId();
    }

    private void tenFactsAreDue() {
        var made = testQuizzes.quiz(instructor, testQuizzes.settings(), learner);
        quiz = made;
        Acting.as(learner);
        sittings.submit(starting.start(made.id()));
        reviewing.today();
        for (var column : List.of("first_at", "answered_at", "due_at")) {
            database.update(
                    "update fact_memory set %s = %s - interval '3' day where learner_id = ?".formatted(column, column),
                    learner.id());
        }
        database.update(
                "update fact_answer set answered_at = answered_at - interval '3' day where learner_id = ?",
                learner.id());
    }
}
