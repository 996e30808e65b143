package app.lede.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.base.Actor;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.classroom.Classes;
import app.lede.testing.Acting;
import app.lede.testing.SampleItems;
import app.lede.testing.TestPeople;
import app.lede.testing.TestQuizzes;
import app.lede.writing.Decision;
import app.lede.writing.ItemSets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

abstract class QuizzesContract {
    @Autowired
    TestPeople people;

    @Autowired
    TestQuizzes testQuizzes;

    @Autowired
    Quizzes quizzes;

    @Autowired
    Publishing publishing;

    @Autowired
    DemonstrationQuizzes demonstrations;

    @Autowired
    Classes classes;

    @Autowired
    ItemSets sets;

    @Autowired
    Clock clock;

    Actor instructor;
    Actor learner;

    @BeforeEach
    void twoPeople() {
        instructor = people.instructor("Ms Okafor");
        learner = people.learner("Nadia");
        Acting.as(instructor);
    }

    @AfterEach
    void signOut() {
        Acting.asNobody();
    }

    private QuizSettings titled(String title) {
        var usual = testQuizzes.settings();
        return new QuizSettings(
                title,
                usual.opensAt(),
                usual.closesAt(),
                usual.attemptsAllowed(),
                usual.feedback(),
                usual.shuffled(),
                usual.rules());
    }

    @Test
    void givesASetToSeveralClassesWithTheSameVersion() {
        var setId = testQuizzes.set(instructor, SampleItems.all());
        var first = testQuizzes.classOf(instructor);
        var second = testQuizzes.classOf(instructor, learner);

        var given = publishing.publish(setId, List.of(first, second), titled("Bridges"));

        assertThat(given).extracting(Quiz::classId).containsExactly(first, second);
        assertThat(given)
                .extracting(Quiz::versionId)
                .containsOnly(given.getFirst().versionId());
        assertThat(given).allSatisfy(quiz -> {
            assertThat(quiz.title()).isEqualTo("Bridges");
            assertThat(quiz.versionNumber()).isOne();
            assertThat(quiz.items()).isEqualTo(10);
            assertThat(quiz.points()).isEqualTo(10);
            assertThat(quiz.className()).isEqualTo("Year 10");
            assertThat(quiz.state(clock.instant())).isEqualTo(QuizState.OPEN);
            assertThat(quizzes.get(quiz.id())).isEqualTo(quiz);
        });
        assertThat(quizzes.ofClass(second)).containsExactly(given.get(1));
        assertThat(quizzes.taught()).containsExactlyInAnyOrderElementsOf(given);
    }

    @Test
    void givesToAllClassesOrToNone() {
        var setId = testQuizzes.set(instructor, SampleItems.all());
        var mine = testQuizzes.classOf(instructor);
        var notMine = testQuizzes.classOf(people.instructor("Mr Lindqvist"));

        assertThatThrownBy(() -> publishing.publish(setId, List.of(mine, notMine), testQuizzes.settings()))
                .isInstanceOf(NotFound.class);

        assertThat(quizzes.taught()).isEmpty();
    }

    @Test
    void saysWhatMustBePutRightAndWhere() {
        var setId = testQuizzes.set(instructor, SampleItems.all());
        assertThatThrownBy(() -> publishing.publish(setId, Set.of(), titled(" ")))
                .isInstanceOfSatisfying(
                        SettingsRefused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(SettingsProblem::place)
                                .containsExactly(SettingsProblem.Place.CLASSES, SettingsProblem.Place.TITLE));
    }

    @Test
    void givesNothingOfASetWithoutKeptItems() {
        var setId = testQuizzes.set(instructor, List.of());
        var classId = testQuizzes.classOf(instructor);
        assertThatThrownBy(() -> publishing.publish(setId, List.of(classId), testQuizzes.settings()))
                .isInstanceOf(Refusal.class);
        assertThat(quizzes.ofClass(classId)).isEmpty();
    }

    @Test
    void givesNothingOfSomebodyElsesSet() {
        var setId = testQuizzes.set(people.instructor("Mr Lindqvist"), SampleItems.all());
        var classId = testQuizzes.classOf(instructor);
        assertThatThrownBy(() -> publishing.publish(setId, List.of(classId), testQuizzes.settings()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void keepsItsVersionWhenTheSetIsEditedLater() {
        var setId = testQuizzes.set(instructor, SampleItems.all());
        var classId = testQuizzes.classOf(instructor);
        var before = publishing
                .publish(setId, List.of(classId), testQuizzes.settings())
                .getFirst();
        var asked = quizzes.paper(before.id()).items();

        var set = sets.get(setId);
        var dropped = set.content().items().getFirst().id();
        sets.save(setId, set.revision(), set.content().decide(dropped, Decision.DROPPED));
        var after = publishing
                .publish(setId, List.of(classId), testQuizzes.settings())
                .getFirst();

        assertThat(quizzes.paper(before.id()).items()).isEqualTo(asked).hasSize(10);
        assertThat(quizzes.get(before.id()).versionNumber()).isOne();
        assertThat(after.versionNumber()).isEqualTo(2);
        assertThat(quizzes.paper(after.id()).items()).hasSize(9);
    }

    @Test
    void staysWholeWhenItsSetIsDeleted() {
        var setId = testQuizzes.set(instructor, SampleItems.all());
        var quiz = publishing
                .publish(setId, List.of(testQuizzes.classOf(instructor)), testQuizzes.settings())
                .getFirst();
        var paper = quizzes.paper(quiz.id());
        sets.delete(setId);
        assertThat(quizzes.paper(quiz.id())).isEqualTo(paper);
        assertThat(quizzes.get(quiz.id()).title()).isEqualTo(quiz.title());
        assertThatThrownBy(() ->
                        publishing.publish(setId, List.of(testQuizzes.classOf(instructor)), testQuizzes.settings()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void showsAQuizToTheLearnersOfItsClassOnly() {
        var quiz = testQuizzes.quiz(instructor, testQuizzes.settings(), learner);
        Acting.as(learner, () -> {
            assertThat(quizzes.forLearner()).containsExactly(quiz);
            assertThat(quizzes.get(quiz.id())).isEqualTo(quiz);
            assertThat(quizzes.paper(quiz.id()).items()).hasSize(10);
            assertThatThrownBy(quizzes::taught).isInstanceOf(AccessDeniedException.class);
        });
        for (var stranger : List.of(people.learner("Omar"), people.instructor("Mr Lindqvist"))) {
            Acting.as(stranger, () -> {
                assertThat(quizzes.forLearner()).isEmpty();
                assertThatThrownBy(() -> quizzes.get(quiz.id())).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> quizzes.paper(quiz.id())).isInstanceOf(NotFound.class);
            });
        }
    }

    @Test
    void losesALearnerWhoIsRemovedFromTheClass() {
        var quiz = testQuizzes.quiz(instructor, testQuizzes.settings(), learner);
        classes.remove(quiz.classId(), learner.id());
        Acting.as(learner, () -> {
            assertThatThrownBy(() -> quizzes.get(quiz.id())).isInstanceOf(NotFound.class);
            assertThat(quizzes.forLearner()).isEmpty();
        });
    }

    @Test
    void listsALearnersQuizzesByClosingTime() {
        var classId = testQuizzes.classOf(instructor, learner);
        var setId = testQuizzes.set(instructor, SampleItems.all());
        var usual = testQuizzes.settings();
        for (var days : List.of(0, 9, 2)) {
            var closes = days == 0 ? null : usual.opensAt().plus(Duration.ofDays(days));
            publishing.publish(
                    setId,
                    List.of(classId),
                    new QuizSettings(
                            days + " days",
                            usual.opensAt(),
                            closes,
                            0,
                            FeedbackTiming.AFTER_EACH_ITEM,
                            true,
                            TestQuizzes.RULES));
        }
        assertThat(Acting.as(learner, () -> quizzes.forLearner()))
                .extracting(Quiz::title)
                .containsExactly("2 days", "9 days", "0 days");
    }

    @Test
    void closesAndOpensAgain() {
        var quiz = testQuizzes.quiz(instructor, testQuizzes.settings(), learner);

        publishing.closeNow(quiz.id());
        assertThat(quizzes.get(quiz.id()).state(clock.instant())).isEqualTo(QuizState.CLOSED);

        var later = Objects.requireNonNull(quiz.closesAt());
        publishing.change(quiz.id(), later, FeedbackTiming.AFTER_CLOSING);
        assertThat(quizzes.get(quiz.id()).state(clock.instant())).isEqualTo(QuizState.OPEN);
        assertThat(quizzes.get(quiz.id()).feedback()).isEqualTo(FeedbackTiming.AFTER_CLOSING);
    }

    @Test
    void changesTheFeedbackOfAClosedQuizWithoutOpeningIt() {
        var quiz = testQuizzes.quiz(instructor, testQuizzes.settings(), learner);
        publishing.closeNow(quiz.id());
        var closed = quizzes.get(quiz.id());

        publishing.change(quiz.id(), closed.closesAt(), FeedbackTiming.AFTER_EACH_ITEM);

        assertThat(quizzes.get(quiz.id()).closesAt()).isEqualTo(closed.closesAt());
        assertThat(quizzes.get(quiz.id()).feedback()).isEqualTo(FeedbackTiming.AFTER_EACH_ITEM);
    }

    @Test
    void letsNobodyElseChangeIt() {
        var quiz = testQuizzes.quiz(instructor, testQuizzes.settings(), learner);
        Acting.as(people.instructor("Mr Lindqvist"), () -> {
            assertThatThrownBy(() -> publishing.closeNow(quiz.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> publishing.change(quiz.id(), null, quiz.feedback()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> quizzes.ofClass(quiz.classId())).isInstanceOf(NotFound.class);
        });
        Acting.as(
                learner,
                () -> assertThatThrownBy(() -> publishing.closeNow(quiz.id()))
                        .isInstanceOf(AccessDeniedException.class));
        assertThat(quizzes.get(quiz.id())).isEqualTo(quiz);
    }

    @Test
    void backdatesQuizzesOfDemonstrationsOnly() {
        var quiz = testQuizzes.quiz(instructor, testQuizzes.settings());
        var past = testQuizzes.settings().opensAt().minus(Duration.ofDays(30));
        var settings = new QuizSettings(
                "Last month",
                past,
                past.plus(Duration.ofDays(2)),
                1,
                FeedbackTiming.AFTER_SUBMITTING,
                false,
                TestQuizzes.RULES);

        assertThatThrownBy(() -> demonstrations.give(quiz.classId(), quiz.versionId(), settings, past))
                .isInstanceOf(Refusal.class);
        var demonstration = classes.createDemonstration("Demonstration class").id();
        var id = demonstrations.give(demonstration, quiz.versionId(), settings, past);
        assertThat(quizzes.get(id).state(clock.instant())).isEqualTo(QuizState.CLOSED);
    }

    @Test
    void knowsNoQuizThatIsNotThere() {
        assertThatThrownBy(() -> quizzes.get(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    @Test
    void classesMayHaveTimesOfTheirOwn() {
        var first = testQuizzes.classOf(instructor);
        var second = testQuizzes.classOf(instructor);
        var setId = testQuizzes.set(instructor, SampleItems.all());
        var settings = testQuizzes.settings();
        var later = settings.opensAt().plus(Duration.ofDays(1));
        var given = publishing.publish(
                setId,
                settings,
                List.of(
                        new ClassTimes(first, settings.opensAt(), settings.closesAt()),
                        new ClassTimes(second, later, null)));
        assertThat(given.stream().map(Quiz::classId)).containsExactly(first, second);
        assertThat(given.getFirst().closesAt()).isEqualTo(settings.closesAt());
        assertThat(given.getLast().opensAt()).isEqualTo(later);
        assertThat(given.getLast().closesAt()).isNull();
        assertThat(given.getFirst().versionId()).isEqualTo(given.getLast().versionId());
    }

    @Test
    void whereTheTimesOfOneClassCannotBeNoClassGetsTheQuiz() {
        var first = testQuizzes.classOf(instructor);
        var second = testQuizzes.classOf(instructor);
        var setId = testQuizzes.set(instructor, SampleItems.all());
        var settings = testQuizzes.settings();
        var past = settings.opensAt().minus(Duration.ofDays(1));
        assertThatThrownBy(() -> publishing.publish(
                        setId,
                        settings,
                        List.of(
                                new ClassTimes(first, settings.opensAt(), settings.closesAt()),
                                new ClassTimes(second, settings.opensAt(), past))))
                .isInstanceOfSatisfying(
                        SettingsRefused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.classId()).isEqualTo(second);
                                    assertThat(problem.place()).isEqualTo(SettingsProblem.Place.CLOSING);
                                }));
        assertThat(quizzes.ofClass(first)).isEmpty();
        assertThat(quizzes.ofClass(second)).isEmpty();
    }
}
