package app.lede.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.attempt.AttemptTotals;
import app.lede.attempt.BackgroundSums;
import app.lede.attempt.HandMarking;
import app.lede.attempt.Regrading;
import app.lede.attempt.Reopening;
import app.lede.attempt.Sittings;
import app.lede.attempt.Starting;
import app.lede.base.Actor;
import app.lede.base.NotFound;
import app.lede.classroom.Accommodation;
import app.lede.item.OptionId;
import app.lede.item.Response;
import app.lede.quiz.Publishing;
import app.lede.quiz.Quiz;
import app.lede.quiz.Quizzes;
import app.lede.quiz.Ruling;
import app.lede.testing.Acting;
import app.lede.testing.TestPeople;
import app.lede.testing.TestQuizzes;
import app.lede.writing.ItemSets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database adds up what the score sheet adds up item by item: both must come to the same. */
abstract class OverviewContract {
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
    AttemptTotals totals;

    @Autowired
    BackgroundSums background;

    @Autowired
    Regrading regrading;

    @Autowired
    HandMarking byHand;

    @Autowired
    Reopening reopening;

    @Autowired
    JdbcClient database;

    @Autowired
    ItemSets sets;

    @Autowired
    Publishing publishing;

    @Autowired
    MarkingAnew marking;

    @Autowired
    Scores scores;

    Actor instructor;
    Actor ann;
    Actor ben;
    Quiz quiz;

    @BeforeEach
    void aClass() {
        instructor = people.instructor("Ms Okafor");
        ann = people.learner("Ann");
        ben = people.learner("Ben");
        var cleo = people.learner("Cleo");
        quiz = testQuizzes.quiz(instructor, testQuizzes.settings(), ann, ben, cleo, people.learner("Dan"));
        answer(ann, "a1", OptionId.FALSE, true);
        answer(ben, "a1", OptionId.TRUE, true);
        answer(cleo, "b2", OptionId.FALSE, false);
        Acting.as(instructor);
    }

    @AfterEach
    void signOut() {
        Acting.asNobody();
    }

    private void answer(Actor learner, String first, OptionId second, boolean submits) {
        Acting.as(learner, () -> {
            var attempt = starting.start(quiz.id());
            sittings.answer(attempt, item(0), Response.Chosen.of(new OptionId(first)));
            sittings.answer(attempt, item(1), Response.Chosen.of(second));
            sittings.answer(attempt, item(2), new Response.Typed(" "));
            if (submits) {
                sittings.submit(attempt);
            }
        });
    }

    private UUID item(int position) {
        return quizzes.paper(quiz.id()).items().get(position).id();
    }

    /** Both while responses are read and when what attempts come to is kept with them. */
    private void agrees() {
        agreesAsItStands();
        background.addUp();
        agreesAsItStands();
    }

    private void agreesAsItStands() {
        var sheet = scores.ofQuiz(quiz.id()).sheet();
        var overview = scores.ofClass(quiz.classId());
        assertThat(places(overview))
                .isEqualTo(sheet.rows().stream()
                        .collect(Collectors.toMap(
                                ScoreRow::name,
                                row -> new ClassOverview.Place(
                                        row.standing(),
                                        Progress.of(quiz, Accommodation.NONE, row.standing(), Instant.now()),
                                        row.attemptId(),
                                        sheet.share(row)))));
        assertThat(overview.quizzes().getFirst().meanShare()).isEqualTo(sheet.meanShare());
        assertThat(overview.quizzes().getFirst().finished())
                .isEqualTo(sheet.finished().size());
    }

    private static Map<String, ClassOverview.Place> places(ClassOverview overview) {
        return overview.learners().stream()
                .collect(Collectors.toMap(
                        ClassOverview.Line::name, line -> line.places().getFirst()));
    }

    private ClassOverview.Place place(String name) {
        return Objects.requireNonNull(places(scores.ofClass(quiz.classId())).get(name));
    }

    @Test
    void agreesWithTheScoreSheet() {
        agrees();
        assertThat(place("Ann").share()).isEqualTo(0.2);
        assertThat(place("Ben").share()).isEqualTo(0.1);
        // The blank answer is none.
        assertThat(place("Cleo").standing()).isEqualTo(new Standing.Answering(2, 10));
        assertThat(place("Dan").standing()).isEqualTo(new Standing.NotStarted());
    }

    @Test
    void agreesWhereQuestionsAreWorthMoreOrNothing() {
        marking.apply(quiz.id(), item(0), new Ruling.Worth(5));
        agrees();
        // 5 and 1 of 14 points, and 5 of 14.
        assertThat(place("Ann").share()).isEqualTo(6.0 / 14);
        assertThat(place("Ben").share()).isEqualTo(5.0 / 14);

        marking.apply(quiz.id(), item(1), new Ruling.Dropped());
        agrees();
        assertThat(place("Ann").share()).isEqualTo(5.0 / 13);
    }

    @Test
    void agreesWhateverChangesAMark() {
        var ann = Objects.requireNonNull(place("Ann").attemptId());
        agrees();
        byHand.mark(ann, item(1), 0.5, "Half right.");
        agrees();
        marking.apply(quiz.id(), item(1), new Ruling.Worth(4));
        agrees();
        byHand.takeBack(ann, item(1));
        agrees();
        marking.apply(quiz.id(), item(3), new Ruling.FullMarks());
        agrees();
        marking.apply(quiz.id(), item(0), new Ruling.Dropped());
        agrees();
        reopening.reopen(ann, Instant.now().plusSeconds(60));
        agrees();
        assertThat(place("Ann").share()).isNull();
        Acting.as(this.ann, () -> {
            sittings.answer(ann, item(1), Response.Chosen.of(OptionId.TRUE));
            sittings.submit(ann);
        });
        agrees();
        for (var ruling : regrading.inForce(quiz.id()).reversed()) {
            marking.undo(quiz.id(), ruling.id());
            agrees();
        }
    }

    /** What is kept is what is shown: without it, the responses would be read each time. */
    @Test
    void readsNoResponsesOnceAttemptsAreAddedUp() {
        background.addUp();
        database.sql("update response set credit = 0 where attempt_id = ?")
                .param(Objects.requireNonNull(place("Ann").attemptId()))
                .update();
        assertThat(place("Ann").share()).isEqualTo(0.2);
    }

    @Test
    void tellsApartWhatAQuestionIsWorthInTwoQuizzesOfTheClass() {
        var again = publishing
                .publish(sets.mine().getFirst().id(), List.of(quiz.classId()), testQuizzes.settings())
                .getFirst();
        Acting.as(ann, () -> {
            var attempt = starting.start(again.id());
            sittings.answer(attempt, item(0), Response.Chosen.of(new OptionId("a1")));
            sittings.submit(attempt);
        });
        marking.apply(quiz.id(), item(0), new Ruling.Worth(5));
        marking.apply(again.id(), item(0), new Ruling.Worth(3));
        marking.apply(again.id(), item(2), new Ruling.Worth(3));

        background.addUp();
        var line = scores.ofClass(quiz.classId()).learners().getFirst();
        assertThat(line.name()).isEqualTo("Ann");
        assertThat(line.places()).extracting(ClassOverview.Place::share).containsExactlyInAnyOrder(6.0 / 14, 3.0 / 14);
    }

    @Test
    void addsUpNothingOfOtherClasses() {
        var mine = quizzes.papersOfClass(quiz.classId());
        assertThat(totals.ofClass(quiz.classId(), mine))
                .hasSize(3)
                .allSatisfy(total -> assertThat(total.quizId()).isEqualTo(quiz.id()));
        assertThat(totals.ofClass(quiz.classId(), List.of())).isEmpty();
        var other = testQuizzes.quiz(instructor, testQuizzes.settings());
        assertThatThrownBy(() -> totals.ofClass(other.classId(), mine)).isInstanceOf(IllegalArgumentException.class);
        Acting.as(people.instructor("Mr Lindqvist"), () -> {
            assertThatThrownBy(() -> totals.ofClass(quiz.classId(), mine)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> quizzes.papersOfClass(quiz.classId())).isInstanceOf(NotFound.class);
        });
    }
}
