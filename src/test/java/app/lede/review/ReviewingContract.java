package app.lede.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.attempt.OutcomeKind;
import app.lede.attempt.Regrading;
import app.lede.attempt.Sittings;
import app.lede.attempt.Starting;
import app.lede.base.Actor;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.item.FactRef;
import app.lede.item.Item;
import app.lede.item.ItemContent;
import app.lede.item.ItemKind;
import app.lede.item.NumberAnswer;
import app.lede.item.Option;
import app.lede.item.OptionId;
import app.lede.item.Response;
import app.lede.item.SingleChoice;
import app.lede.item.TypedAnswer;
import app.lede.quiz.FeedbackParts;
import app.lede.quiz.FeedbackTiming;
import app.lede.quiz.Publishing;
import app.lede.quiz.Quiz;
import app.lede.quiz.QuizSettings;
import app.lede.quiz.Quizzes;
import app.lede.quiz.Ruling;
import app.lede.quiz.TakingRules;
import app.lede.testing.Acting;
import app.lede.testing.TestPeople;
import app.lede.testing.TestQuizzes;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

abstract class ReviewingContract {
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    @Autowired
    TestPeople people;

    @Autowired
    TestQuizzes testQuizzes;

    @Autowired
    Starting starting;

    @Autowired
    Sittings sittings;

    @Autowired
    Publishing publishing;

    @Autowired
    Regrading regrading;

    @Autowired
    Quizzes quizzes;

    @Autowired
    Reviewing reviewing;

    @Autowired
    JdbcTemplate database;

    Actor instructor;
    Actor learner;

    @BeforeEach
    void twoPeople() {
        instructor = people.instructor("Ms Okafor");
        learner = people.learner("Nadia");
        Acting.as(learner);
    }

    @AfterEach
    void signOut() {
        Acting.asNobody();
    }

    @Test
    void nothingIsDueForWhoHasTakenNothing() {
        assertThat(reviewing.today()).isEqualTo(new DueToday(0, 0, 0, 20));
        assertThat(reviewing.next(null)).isEmpty();
    }

    @Test
    void factsOfAQuizAreDueOnLaterDaysAndNotAtOnce() {
        take(quiz(FeedbackTiming.AFTER_SUBMITTING, FeedbackParts.ALL), "Porto");
        assertThat(reviewing.today().due()).isZero();
        daysPass(3);
        assertThat(reviewing.today().due()).isEqualTo(2);
    }

    @Test
    void nothingIsKnownBeforeFeedbackIsDue() {
        var quiz = quiz(FeedbackTiming.AFTER_CLOSING, FeedbackParts.ALL);
        take(quiz, "Porto");
        daysPass(3);
        reviewing.today();
        assertThat(rows("fact_memory")).isZero();
        assertThat(rows("fact_answer")).isZero();

        Acting.as(instructor, () -> publishing.closeNow(quiz.id()));
        reviewing.today();
        assertThat(rows("fact_memory")).isEqualTo(2);
    }

    @Test
    void aQuizThatTellsNoKeysIsNeverReviewed() {
        take(quiz(FeedbackTiming.AFTER_SUBMITTING, FeedbackParts.ALL.withKey(false)), "Porto");
        reviewing.today();
        daysPass(3);
        assertThat(reviewing.today().due()).isZero();
        assertThat(reviewing.next(null)).isEmpty();
    }

    @Test
    void toLookAgainChangesNothing() {
        take(quiz(FeedbackTiming.AFTER_SUBMITTING, FeedbackParts.ALL), "Porto");
        reviewing.today();
        var before = database.queryForList("select * from fact_memory where learner_id = ? order by id", learner.id());
        reviewing.today();
        assertThat(database.queryForList("select * from fact_memory where learner_id = ? order by id", learner.id()))
                .isEqualTo(before);
        assertThat(rows("fact_answer")).isEqualTo(2);
    }

    @Test
    void asksAFactInAKindItWasNotLastAskedIn() {
        take(quiz(FeedbackTiming.AFTER_SUBMITTING, FeedbackParts.ALL), "Porto");
        reviewing.today();
        daysPass(3);
        // the fact with two questions was put down by the one answered wrong, a number
        var length = other();
        assertThat(length.kind()).isEqualTo(ItemKind.SINGLE_CHOICE);
        reviewing.answer(length, Response.Chosen.of(new OptionId("short")), TEN_SECONDS);
        assertThat(other().kind()).isEqualTo(ItemKind.NUMBER);
    }

    @Test
    void tellsAtOnceWhatIsRightAndWhenItIsAskedAgain() {
        take(quiz(FeedbackTiming.AFTER_SUBMITTING, FeedbackParts.ALL), "Lisbon");
        reviewing.today();
        daysPass(3);
        var question = city();
        var feedback = reviewing.answer(question, new Response.Typed("Porto"), TEN_SECONDS);
        assertThat(feedback.outcome()).isEqualTo(OutcomeKind.RIGHT);
        assertThat(feedback.key()).contains("Porto");
        assertThat(feedback.days()).isPositive();
        assertThat(reviewing.today().done()).isOne();
        assertThat(reviewing.today().due()).isOne();

        reviewing.answer(question, new Response.Typed("Porto"), TEN_SECONDS);
        assertThat(reviewing.today().done()).isOne();
    }

    @Test
    void whatWasForgottenComesBackInTheSameSitting() {
        take(quiz(FeedbackTiming.AFTER_SUBMITTING, FeedbackParts.ALL), "Porto");
        reviewing.today();
        daysPass(3);
        reviewing.suspend(other().factId(), true);
        var question = city();
        assertThat(reviewing
                        .answer(question, new Response.Typed("Lisbon"), TEN_SECONDS)
                        .days())
                .isZero();
        assertThat(reviewing.next(question.factId()).map(ReviewQuestion::factId))
                .contains(question.factId());
    }

    @Test
    void theLastAnswerCanBeTakenBack() {
        take(quiz(FeedbackTiming.AFTER_SUBMITTING, FeedbackParts.ALL), "Porto");
        reviewing.today();
        daysPass(3);
        var before = stability();
        var question = city();
        reviewing.answer(question, new Response.Typed("Lisbon"), TEN_SECONDS);
        assertThat(stability()).isNotEqualTo(before);
        assertThat(reviewing.undo()).contains(question.factId());
        assertThat(stability()).isEqualTo(before);
        assertThat(reviewing.today().done()).isZero();
        assertThat(rows("fact_answer")).as("it stays in the log").isEqualTo(3);
        assertThat(reviewing.undo()).isEmpty();
    }

    @Test
    void aFactCanBeLeftForTomorrowOrForGood() {
        take(quiz(FeedbackTiming.AFTER_SUBMITTING, FeedbackParts.ALL), "Porto");
        reviewing.today();
        daysPass(3);
        var first = reviewing.next(null).orElseThrow();
        reviewing.bury(first.factId());
        assertThat(reviewing.today().due()).isOne();
        var second = reviewing.next(null).orElseThrow();
        reviewing.suspend(second.factId(), true);
        assertThat(reviewing.today().due()).isZero();
        assertThat(reviewing.left()).extracting(LeftFact::factId).containsExactly(second.factId());
        reviewing.suspend(second.factId(), false);
        assertThat(reviewing.left()).isEmpty();
        assertThat(reviewing.today().due()).isOne();
    }

    @Test
    void asksAsMuchADayAsIsWanted() {
        take(quiz(FeedbackTiming.AFTER_SUBMITTING, FeedbackParts.ALL), "Porto");
        reviewing.today();
        daysPass(3);
        reviewing.wish(1);
        assertThat(reviewing.today()).isEqualTo(new DueToday(1, 1, 0, 1));
        reviewing.answer(city(), new Response.Typed("Porto"), TEN_SECONDS);
        assertThat(reviewing.next(null)).isEmpty();
        assertThatThrownBy(() -> reviewing.wish(201)).isInstanceOf(Refusal.class);
    }

    @Test
    void aRegradeIsReplayed() {
        var quiz = quiz(FeedbackTiming.AFTER_SUBMITTING, FeedbackParts.ALL);
        take(quiz, "Oportu City");
        reviewing.today();
        var wrong = stability();
        var frozen = Acting.as(
                instructor,
                () -> quizzes.paper(quiz.id()).items().stream()
                        .filter(item -> item.item().kind() == ItemKind.TYPED)
                        .findFirst()
                        .orElseThrow());
        Acting.as(instructor, () -> {
            regrading.apply(quiz.id(), frozen.id(), new Ruling.AlsoRight("Oportu City"));
        });
        reviewing.today();
        assertThat(stability()).isGreaterThan(wrong);

        Acting.as(instructor, () -> {
            regrading.apply(quiz.id(), frozen.id(), new Ruling.Dropped());
        });
        reviewing.today();
        assertThat(rows("fact_memory")).isOne();
    }

    @Test
    void isTheLearnersOwn() {
        take(quiz(FeedbackTiming.AFTER_SUBMITTING, FeedbackParts.ALL), "Porto");
        reviewing.today();
        daysPass(3);
        var question = city();
        Acting.as(people.learner("Mallory"));
        assertThat(reviewing.today().due()).isZero();
        assertThatThrownBy(() -> reviewing.answer(question, new Response.Typed("Porto"), TEN_SECONDS))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reviewing.bury(question.factId())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reviewing.suspend(question.factId(), true)).isInstanceOf(NotFound.class);
        assertThat(reviewing.undo()).isEmpty();
        Acting.as(instructor);
        assertThatThrownBy(reviewing::today).isInstanceOf(AccessDeniedException.class);
    }

    /** The question on the city, whatever comes first. */
    private ReviewQuestion city() {
        return facts().stream()
                .filter(question -> question.kind() == ItemKind.TYPED)
                .findFirst()
                .orElseThrow();
    }

    private ReviewQuestion other() {
        return facts().stream()
                .filter(question -> question.kind() != ItemKind.TYPED)
                .findFirst()
                .orElseThrow();
    }

    /** Both facts are on one article: what comes after one is, with that one suspended for the moment, the other. */
    private List<ReviewQuestion> facts() {
        var first = reviewing.next(null).orElseThrow();
        reviewing.suspend(first.factId(), true);
        var second = reviewing.next(null);
        reviewing.suspend(first.factId(), false);
        return second.map(question -> List.of(first, question)).orElse(List.of(first));
    }

    private double stability() {
        return Objects.requireNonNull(database.queryForObject(
                "select stability from fact_memory where learner_id = ? and fact_key = 'f-city'",
                Double.class,
                learner.id()));
    }

    private int rows(String table) {
        return Objects.requireNonNull(database.queryForObject(
                "select count(*) from " + table + " where learner_id = ?", Integer.class, learner.id()));
    }

    /** As if all had happened some days earlier. */
    private void daysPass(int days) {
        for (var column : List.of("first_at", "answered_at", "due_at")) {
            earlier("fact_memory", column, days);
        }
        earlier("fact_answer", "answered_at", days);
    }

    private void earlier(String table, String column, int days) {
        database.update(
                "update %s set %s = %s - interval '%d' day where learner_id = ?".formatted(table, column, column, days),
                learner.id());
    }

    /** Answers the city as given, the length of the bridge wrong by number and right by choice. */
    private void take(Quiz quiz, String city) {
        var attempt = starting.start(quiz.id());
        for (var question : sittings.view(attempt).questions()) {
            var stem = question.prompt().stem();
            if (stem.startsWith("In which city")) {
                sittings.answer(attempt, question.frozenItemId(), new Response.Typed(city));
            } else if (stem.startsWith("How long is it")) {
                sittings.answer(attempt, question.frozenItemId(), new Response.Typed("12"));
            } else {
                sittings.answer(attempt, question.frozenItemId(), Response.Chosen.of(new OptionId("long")));
            }
        }
        sittings.submit(attempt);
        reviewing.today();
    }

    private Quiz quiz(FeedbackTiming feedback, FeedbackParts shows) {
        var usual = testQuizzes.settings();
        TakingRules rules = TestQuizzes.RULES.withShows(shows);
        var settings = new QuizSettings("Bridge", usual.opensAt(), usual.closesAt(), 1, feedback, true, rules);
        var setId = testQuizzes.set(instructor, items());
        var classId = testQuizzes.classOf(instructor, learner);
        return Acting.as(
                instructor,
                () -> publishing.publish(setId, List.of(classId), settings).getFirst());
    }

    private static List<Item> items() {
        return List.of(
                item(new TypedAnswer("In which city is the Harbour Bridge?", List.of("Porto")), "f-city"),
                item(new NumberAnswer("How long is it?", new BigDecimal(640), BigDecimal.ZERO, "metres"), "f-length"),
                item(
                        new SingleChoice(
                                "Which of these is its length?",
                                List.of(
                                        new Option(new OptionId("long"), "640 metres", true),
                                        new Option(new OptionId("short"), "64 metres", false))),
                        "f-length"));
    }

    private static Item item(ItemContent content, String fact) {
        return new Item(
                UUID.randomUUID(),
                content,
                "",
                null,
                null,
                new FactRef(fact, "The Harbour Bridge in Porto is 640 metres long."),
                1);
    }
}
