package app.lede.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.lede.attempt.Feedback;
import app.lede.attempt.Feedbacks;
import app.lede.attempt.OutcomeKind;
import app.lede.attempt.Sittings;
import app.lede.attempt.Starting;
import app.lede.base.Actor;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.item.Response;
import app.lede.quiz.Quiz;
import app.lede.quiz.Quizzes;
import app.lede.testing.Acting;
import app.lede.testing.TestPeople;
import app.lede.testing.TestQuizzes;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Ann and Ben say that the bridge stands in Gaia, Cleo that it stands in Lisbon. */
abstract class AcceptingContract {
    /** In which city is the Harbour Bridge? Porto, or Oporto. */
    private static final int CITY = 2;

    private static final int LENGTH = 3;

    @Autowired
    TestPeople people;

    @Autowired
    TestQuizzes testQuizzes;

    @Autowired
    Starting starting;

    @Autowired
    Sittings sittings;

    @Autowired
    Feedbacks feedbacks;

    @Autowired
    Quizzes quizzes;

    @Autowired
    Scores scores;

    @Autowired
    Accepting accepting;

    @Autowired
    JdbcTemplate database;

    Actor instructor;
    Actor ann;
    Actor ben;
    Actor cleo;
    Actor dora;
    Quiz quiz;
    UUID annsAttempt;
    UUID bensAttempt;

    @BeforeEach
    void threeWrongAnswers() {
        instructor = people.instructor("Ms Okafor");
        ann = people.learner("Ann");
        ben = people.learner("Ben");
        cleo = people.learner("Cleo");
        dora = people.learner("Dora");
        quiz = testQuizzes.quiz(instructor, testQuizzes.settings(), ann, ben, cleo, dora);
        annsAttempt = answered(ann, CITY, "Gaia", true);
        bensAttempt = answered(ben, CITY, "  GAIA ", false);
        answered(cleo, CITY, "Lisbon", true);
        Acting.as(instructor);
    }

    @AfterEach
    void signOut() {
        Acting.asNobody();
    }

    private UUID answered(Actor learner, int position, String typed, boolean submits) {
        return Acting.as(learner, () -> {
            var attempt = starting.start(quiz.id());
            sittings.answer(attempt, item(position), new Response.Typed(typed));
            if (submits) {
                sittings.submit(attempt);
            }
            return attempt;
        });
    }

    private UUID item(int position) {
        return quizzes.paper(quiz.id()).items().get(position).id();
    }

    private List<ScoreCell> column(int position) {
        return scores.ofQuiz(quiz.id()).sheet().rows().stream()
                .map(row ->
                        row.cells().isEmpty() ? ScoreCell.EMPTY : row.cells().get(position))
                .toList();
    }

    @Test
    void saysWhoWouldGainBeforeAnythingChanges() {
        var preview = accepting.preview(quiz.id(), item(CITY), " Gaia ");
        assertThat(preview)
                .isEqualTo(new Regrade(
                        "Gaia",
                        List.of(
                                new Regrade.Move("Ann", 1, "Gaia", 0, 1),
                                new Regrade.Move("Ben", 1, "  GAIA ", 0, 1))));
        assertThat(preview.learners()).isEqualTo(2);
        assertThat(column(CITY)).extracting(ScoreCell::mark).startsWith(Mark.WRONG, Mark.WRONG, Mark.WRONG);
        assertThat(report().accepted()).isEmpty();
    }

    @Test
    void givesThePointsToAllWhoGaveTheAnswerAndToNobodyElse() {
        var before = quizzes.paper(quiz.id()).items();
        var done = accepting.accept(quiz.id(), item(CITY), "Gaia");

        assertThat(done.moves()).extracting(Regrade.Move::learner).containsExactly("Ann", "Ben");
        assertThat(column(CITY)).extracting(ScoreCell::mark).startsWith(Mark.RIGHT, Mark.RIGHT, Mark.WRONG);
        assertThat(scores.ofQuiz(quiz.id()).sheet().rows().getFirst().points()).isEqualTo(1.0);
        assertThat(report().accepted()).containsExactly("Gaia");
        assertThat(quizzes.paper(quiz.id()).items()).isEqualTo(before);
        assertThat(Acting.as(ann, () -> feedbacks.of(annsAttempt)))
                .isInstanceOfSatisfying(
                        Feedback.Due.class,
                        due -> assertThat(due.items().get(CITY).outcome()).isEqualTo(OutcomeKind.RIGHT));
    }

    @Test
    void countsForAnswersThatComeLater() {
        accepting.accept(quiz.id(), item(CITY), "Gaia");
        answered(dora, CITY, "gaia", true);
        Acting.as(ben, () -> sittings.answer(bensAttempt, item(CITY), new Response.Typed("Faro")));
        Acting.as(instructor);
        assertThat(column(CITY))
                .extracting(ScoreCell::mark)
                .containsExactly(Mark.RIGHT, Mark.WRONG, Mark.WRONG, Mark.RIGHT);
    }

    @Test
    void canBeTakenBackWithWhatItGave() {
        accepting.accept(quiz.id(), item(CITY), "Gaia");
        answered(dora, CITY, "Porto", true);
        Acting.as(instructor);
        var back = accepting.withdraw(quiz.id(), item(CITY), "Gaia");

        assertThat(back.moves())
                .extracting(Regrade.Move::learner, Regrade.Move::before, Regrade.Move::after)
                .containsExactly(tuple("Ann", 1.0, 0.0), tuple("Ben", 1.0, 0.0));
        assertThat(column(CITY))
                .extracting(ScoreCell::mark)
                .containsExactly(Mark.WRONG, Mark.WRONG, Mark.WRONG, Mark.RIGHT);
        assertThat(report().accepted()).isEmpty();
        assertThatThrownBy(() -> accepting.withdraw(quiz.id(), item(CITY), "Gaia"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void leavesWhatAnotherAcceptanceMakesRight() {
        accepting.accept(quiz.id(), item(CITY), "Gaia");
        accepting.accept(quiz.id(), item(CITY), "GAIA");
        assertThat(accepting.withdraw(quiz.id(), item(CITY), "Gaia").moves()).isEmpty();
        assertThat(column(CITY)).extracting(ScoreCell::mark).startsWith(Mark.RIGHT, Mark.RIGHT);
    }

    @Test
    void acceptingTwiceChangesNothingMore() {
        accepting.accept(quiz.id(), item(CITY), "Gaia");
        assertThat(accepting.accept(quiz.id(), item(CITY), "Gaia").moves()).isEmpty();
        assertThat(report().accepted()).containsExactly("Gaia");
    }

    @Test
    void isOnRecord() {
        accepting.accept(quiz.id(), item(CITY), "Gaia");
        accepting.withdraw(quiz.id(), item(CITY), "Gaia");
        assertThat(database.queryForList(
                        "select action from audit_entry where actor_id = ? order by at, action",
                        String.class,
                        instructor.id()))
                .contains("ANSWER_ACCEPTED", "ACCEPTANCE_WITHDRAWN");
    }

    @Test
    void worksForNumbersToo() {
        answered(dora, LENGTH, "two thousand feet", true);
        Acting.as(instructor);
        assertThat(accepting.accept(quiz.id(), item(LENGTH), "2,000 feet").moves())
                .extracting(Regrade.Move::learner)
                .containsExactly("Dora");
    }

    @Test
    void refusesWhatIsNotTypedAndWhatIsNoAnswer() {
        assertThatThrownBy(() -> accepting.accept(quiz.id(), item(0), "Gaia")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> accepting.accept(quiz.id(), item(CITY), "  ")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> accepting.accept(quiz.id(), item(CITY), "a".repeat(301)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void isForTheInstructorOfTheClassAlone() {
        var city = item(CITY);
        Acting.as(people.instructor("Mr Lindqvist"), () -> {
            assertThatThrownBy(() -> accepting.preview(quiz.id(), city, "Gaia")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> accepting.accept(quiz.id(), city, "Gaia")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> accepting.withdraw(quiz.id(), city, "Gaia"))
                    .isInstanceOf(NotFound.class);
        });
        assertThat(column(CITY)).extracting(ScoreCell::mark).startsWith(Mark.WRONG, Mark.WRONG);
    }

    private ItemReport report() {
        return scores.ofQuiz(quiz.id()).items().get(CITY);
    }
}
