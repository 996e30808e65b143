package app.lede.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.attempt.Sittings;
import app.lede.attempt.Starting;
import app.lede.base.Actor;
import app.lede.base.NotFound;
import app.lede.classroom.Classes;
import app.lede.item.OptionId;
import app.lede.item.Response;
import app.lede.quiz.Quiz;
import app.lede.quiz.Quizzes;
import app.lede.testing.Acting;
import app.lede.testing.TestPeople;
import app.lede.testing.TestQuizzes;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Ann submits two right answers of eight, Ben has answered one, Cleo has not started. */
abstract class ScoresContract {
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
    Classes classes;

    @Autowired
    Scores scores;

    Actor instructor;
    Actor ann;
    Actor ben;
    Quiz quiz;
    UUID annsAttempt;

    @BeforeEach
    void aClassHalfWay() {
        instructor = people.instructor("Ms Okafor");
        ann = people.learner("Ann");
        ben = people.learner("Ben");
        quiz = testQuizzes.quiz(instructor, testQuizzes.settings(), ann, ben, people.learner("Cleo"));
        annsAttempt = Acting.as(ann, () -> {
            var attempt = begin();
            answer(attempt, 0, Response.Chosen.of(new OptionId("a1")));
            answer(attempt, 1, Response.Chosen.of(OptionId.TRUE));
            answer(attempt, 2, new Response.Typed("oporto"));
            sittings.submit(attempt);
            return attempt;
        });
        Acting.as(ben, () -> answer(begin(), 0, Response.Chosen.of(new OptionId("b2"))));
        Acting.as(instructor);
    }

    @AfterEach
    void signOut() {
        Acting.asNobody();
    }

    private UUID begin() {
        return starting.start(quiz.id());
    }

    private void answer(UUID attempt, int position, Response response) {
        sittings.answer(attempt, quizzes.paper(quiz.id()).items().get(position).id(), response);
    }

    @Test
    void putsLearnersByItems() {
        var shown = scores.ofQuiz(quiz.id());
        var sheet = shown.sheet();

        assertThat(shown.quiz()).isEqualTo(quiz);
        assertThat(shown.demonstration()).isFalse();
        assertThat(sheet.rows()).extracting(ScoreRow::name).containsExactly("Ann", "Ben", "Cleo");
        assertThat(sheet.rows()).extracting(ScoreRow::points).containsExactly(2.0, null, null);
        assertThat(sheet.rows().get(0).cells())
                .extracting(ScoreCell::mark)
                .startsWith(Mark.RIGHT, Mark.WRONG, Mark.RIGHT, Mark.BLANK);
        assertThat(sheet.rows().get(1).standing()).isEqualTo(new Standing.Answering(1, 10));
        assertThat(sheet.notStarted()).extracting(ScoreRow::name).containsExactly("Cleo");
        assertThat(sheet.columns()).extracting(ScoreColumn::facility).startsWith(1.0, 0.0, 1.0, 0.0);
        assertThat(shown.items().getFirst().answers())
                .containsExactly(
                        new AnswerCount("Ana Reyes", Mark.RIGHT, 1),
                        new AnswerCount("Rui Costa", Mark.WRONG, 0),
                        new AnswerCount("Eva Lind", Mark.WRONG, 0));
        assertThat(shown.items().getLast().answers()).contains(new AnswerCount("No answer", Mark.BLANK, 1));
    }

    @Test
    void showsOneAttemptWithWhatWasGiven() {
        var review = scores.attempt(annsAttempt);

        assertThat(review.learner()).isEqualTo("Ann");
        assertThat(review.points()).isEqualTo(2.0);
        assertThat(review.items()).hasSize(10);
        assertThat(review.items().get(1).given()).isEqualTo("True");
        assertThat(review.items().get(1).mark()).isEqualTo(Mark.WRONG);
        assertThat(review.items().get(7).given()).isEmpty();
        assertThat(review.article().text()).contains("Harbour Bridge");
    }

    @Test
    void putsTheQuizzesOfAClassSideBySide() {
        var overview = scores.ofClass(quiz.classId());

        assertThat(overview.quizzes()).extracting(ClassOverview.Column::quiz).containsExactly(quiz);
        assertThat(overview.quizzes().getFirst().meanShare()).isEqualTo(0.2);
        assertThat(overview.learners()).extracting(ClassOverview.Line::name).containsExactly("Ann", "Ben", "Cleo");
        assertThat(overview.learners())
                .extracting(ClassOverview.Line::meanShare)
                .containsExactly(0.2, null, null);
        assertThat(overview.learners().getFirst().places().getFirst().attemptId())
                .isEqualTo(annsAttempt);
    }

    @Test
    void writesTheFile() {
        var file = scores.file(quiz.id());
        assertThat(file.name()).isEqualTo("The-Harbour-Bridge-Year-10.csv");
        assertThat(file.text().lines()).hasSize(1 + 3 + 1);
        assertThat(file.text()).contains("Ann,Submitted,1,2,10,20,1,0,1,0,0,0,0,0,0,0");
    }

    @Test
    void keepsWhatARemovedLearnerAnswered() {
        classes.remove(quiz.classId(), ann.id());
        var row = scores.ofQuiz(quiz.id()).sheet().rows().getFirst();
        assertThat(row.name()).isEqualTo("Ann");
        assertThat(row.enrolled()).isFalse();
        assertThat(row.points()).isEqualTo(2.0);
    }

    @Test
    void showsAnotherInstructorNothing() {
        Acting.as(people.instructor("Mr Lindqvist"), () -> {
            assertThatThrownBy(() -> scores.ofQuiz(quiz.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> scores.file(quiz.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> scores.attempt(annsAttempt)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> scores.ofClass(quiz.classId())).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void showsLearnersNothingNotEvenTheirOwn() {
        Acting.as(ann, () -> {
            assertThatThrownBy(() -> scores.ofQuiz(quiz.id())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> scores.file(quiz.id())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> scores.attempt(annsAttempt)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> scores.ofClass(quiz.classId())).isInstanceOf(AccessDeniedException.class);
        });
    }
}
