package app.lede.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.lede.attempt.LearnersToTell;
import app.lede.attempt.Sittings;
import app.lede.attempt.Starting;
import app.lede.base.Actor;
import app.lede.base.NotFound;
import app.lede.item.Response;
import app.lede.quiz.Quiz;
import app.lede.quiz.Quizzes;
import app.lede.testing.Acting;
import app.lede.testing.TestPeople;
import app.lede.testing.TestQuizzes;
import app.lede.writing.Decision;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

abstract class ClassMemoryContract {
    @Autowired
    TestPeople people;

    @Autowired
    TestQuizzes testQuizzes;

    @Autowired
    Starting starting;

    @Autowired
    Sittings sittings;

    @Autowired
    Quizzes quizzes;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Remembering remembering;

    @Autowired
    Mistakes mistakes;

    @Autowired
    ClassMemory memory;

    @Autowired
    Feeding feeding;

    @Autowired
    LearnersToTell toTell;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate database;

    Actor instructor;
    List<Actor> learners;
    Quiz quiz;

    @BeforeEach
    void aClass() {
        instructor = people.instructor("Ms Okafor");
        learners = Stream.of("Nadia", "Tomas", "Ines").map(people::learner).toList();
        quiz = testQuizzes.quiz(instructor, testQuizzes.settings(), learners.toArray(Actor[]::new));
    }

    @AfterEach
    void signOut() {
        Acting.asNobody();
    }

    @Test
    void aClassReportTellsWhatHasFadedMostFirst() {
        learners.forEach(learner -> take(learner, "Porto"));
        days(10);
        var facts = Acting.as(instructor, () -> memory.ofClass(quiz.classId()));
        assertThat(facts)
                .hasSize(10)
                .allMatch(fact -> fact.learners() == 3)
                .isSortedAccordingTo((one, other) -> Double.compare(one.known(), other.known()));
        // all three knew the city and nothing else
        assertThat(facts.getLast().key()).isEqualTo("fact-typed");
        Acting.as(learners.getFirst());
        var mine = remembering.mine();
        assertThat(facts.stream().mapToDouble(ClassFact::known).sum()).isCloseTo(mine.known(), within(0.01));
    }

    @Test
    void aClassReportKnowsOfLearnersWhoHaveNotComeBack() {
        var background = new BackgroundFeeding(feeding, toTell, clock);
        learners.forEach(learner -> answer(learner, "Porto"));
        assertThat(report()).isEmpty();
        feedUntilReported(background);

        // and of what comes after the first round
        quiz = testQuizzes.quiz(instructor, testQuizzes.settings(), learners.toArray(Actor[]::new));
        learners.forEach(learner -> answer(learner, "Porto"));
        assertThat(report()).isEmpty();
        feedUntilReported(background);
    }

    private void feedUntilReported(BackgroundFeeding background) {
        Acting.asNobody();
        // learners of other tests are in the same database
        for (int i = 0; i < 100 && report().isEmpty(); i++) {
            background.feed();
        }
        assertThat(report()).hasSize(10).allMatch(fact -> fact.learners() == 3);
    }

    private List<ClassFact> report() {
        return Acting.as(instructor, () -> memory.ofClass(quiz.classId()));
    }

    @Test
    void tellsNothingOfOneLearner() {
        take(learners.getFirst(), "Porto");
        take(learners.getLast(), "Porto");
        assertThat(Acting.as(instructor, () -> memory.ofClass(quiz.classId()))).isEmpty();
    }

    @Test
    void isForWhoTeachesTheClass() {
        learners.forEach(learner -> take(learner, "Porto"));
        Acting.as(people.instructor("Mr Other"));
        assertThatThrownBy(() -> memory.ofClass(quiz.classId())).isInstanceOf(NotFound.class);
        var articleId =
                Acting.as(instructor, () -> quizzes.paper(quiz.id()).article().id());
        assertThatThrownBy(() -> memory.warmUp(quiz.classId(), articleId)).isInstanceOf(NotFound.class);
    }

    @Test
    void reviewsAreSwitchedOffAndOnForAClass() {
        take(learners.getFirst(), "Porto");
        database.update(
                "update fact_memory set due_at = due_at - interval '5' day where learner_id = ?",
                learners.getFirst().id());
        assertThat(reviewing.today().due()).isEqualTo(10);
        var question = reviewing.next(null).orElseThrow();

        Acting.as(instructor);
        memory.switchReviews(quiz.classId(), false);
        assertThat(memory.hasReviews(quiz.classId())).isFalse();
        Acting.as(learners.getFirst());
        assertThatThrownBy(() -> reviewing.answer(question, new Response.Blank(), Duration.ofSeconds(5)))
                .isInstanceOf(NotFound.class);
        assertThat(reviewing.today().due()).isZero();
        assertThat(reviewing.next(null)).isEmpty();
        assertThat(mistakes.mine()).isEmpty();
        assertThat(remembering.mine().facts()).as("what is remembered is kept").isEqualTo(10);

        Acting.as(instructor);
        memory.switchReviews(quiz.classId(), true);
        Acting.as(learners.getFirst());
        reviewing.today();
        assertThat(database.queryForObject(
                        "select count(*) from fact_memory where askable and learner_id = ?",
                        Long.class,
                        learners.getFirst().id()))
                .isEqualTo(10);
        Acting.as(people.instructor("Mr Other"));
        assertThatThrownBy(() -> memory.switchReviews(quiz.classId(), false)).isInstanceOf(NotFound.class);
    }

    @Test
    void aWarmUpAsksWhatHasFadedMost() {
        learners.forEach(learner -> take(learner, "Porto"));
        Acting.as(instructor);
        var article = quizzes.paper(quiz.id()).article();
        var set = memory.warmUp(quiz.classId(), article.id());
        assertThat(set.content().items()).hasSize(5).allMatch(item -> item.is(Decision.KEPT));
        assertThat(set.content().items())
                .noneMatch(item -> item.item().content().stem().startsWith("In which city"));
        assertThat(set.content().title()).isEqualTo("Warm-up: " + article.title());
    }

    @Test
    void mistakesArePractisedOnceEach() {
        take(learners.getFirst(), "Porto");
        Acting.as(learners.getFirst());
        assertThat(mistakes.mine())
                .singleElement()
                .satisfies(article -> assertThat(article.facts()).isEqualTo(9));
        var articleId = mistakes.mine().getFirst().articleId();
        var begun = Instant.now().plus(Duration.ofDays(1));
        var question = mistakes.next(Set.of(articleId), begun).orElseThrow();
        assertThat(question.prompt().stem()).doesNotStartWith("In which city");
        reviewing.answer(question, new Response.Blank(), Duration.ofSeconds(5));
        assertThat(mistakes.next(Set.of(), Instant.now().minus(Duration.ofDays(1))))
                .isEmpty();
        assertThat(mistakes.mine().getFirst().facts()).isEqualTo(9);
        assertThat(mistakes.next(Set.of(UUID.randomUUID()), begun))
                .as("of another article")
                .isEmpty();
        Acting.as(learners.getLast());
        assertThat(mistakes.mine()).isEmpty();
        assertThat(mistakes.next(Set.of(articleId), begun)).isEmpty();
    }

    @Test
    void progressFadesByTheDay() {
        take(learners.getFirst(), "Porto");
        Acting.as(learners.getFirst());
        var mine = remembering.mine();
        assertThat(mine.facts()).isEqualTo(10);
        assertThat(mine.known()).isCloseTo(mine.fading().getFirst(), within(1e-6));
        assertThat(mine.fading())
                .isSortedAccordingTo((one, other) -> Double.compare(other, one))
                .hasSize(31);
        assertThat(mine.weeks().getLast().newFacts()).isEqualTo(10);
        assertThat(mine.articles())
                .singleElement()
                .satisfies(article -> assertThat(article.facts()).isEqualTo(10));
        assertThat(mine.days()).allMatch(day -> day.reviews() == 0);
        Acting.as(learners.getLast());
        assertThat(remembering.mine().facts()).isZero();
    }

    private void take(Actor learner, String city) {
        answer(learner, city);
        reviewing.today();
    }

    private void answer(Actor learner, String city) {
        Acting.as(learner);
        var attempt = starting.start(quiz.id());
        var question = sittings.view(attempt).questions().stream()
                .filter(each -> each.prompt().stem().startsWith("In which city"))
                .findFirst()
                .orElseThrow();
        sittings.answer(attempt, question.frozenItemId(), new Response.Typed(city));
        sittings.submit(attempt);
    }

    private void days(int days) {
        learners.forEach(learner -> database.update(
                "update fact_memory set answered_at = answered_at - interval '%d' day,".formatted(days)
                        + " answered_second = answered_second - %d where learner_id = ?"
                                .formatted(Duration.ofDays(days).toSeconds()),
                learner.id()));
    }
}
