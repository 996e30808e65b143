package app.lede.results;

import app.lede.attempt.Feedbacks;
import app.lede.attempt.HandMarking;
import app.lede.attempt.Sittings;
import app.lede.attempt.Starting;
import app.lede.base.Actor;
import app.lede.item.OptionId;
import app.lede.item.Response;
import app.lede.quiz.Quiz;
import app.lede.quiz.Quizzes;
import app.lede.quiz.Ruling;
import app.lede.testing.Acting;
import app.lede.testing.TestPeople;
import app.lede.testing.TestQuizzes;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A quiz of ten questions, one of each kind. Ann says that Rui Costa opened the bridge, and that it stands in Gaia; Ben
 * says Ana Reyes, which is right, and Gaia too, and is still answering. Cleo and Dora have not begun.
 */
abstract class RegradingGround {
    static final int WHO_OPENED = 0;
    static final int CITY = 2;

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
    Exports exports;

    @Autowired
    MarkingAnew marking;

    @Autowired
    HandMarking handMarking;

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
    void twoHaveAnswered() {
        instructor = people.instructor("Ms Okafor");
        ann = people.learner("Ann");
        ben = people.learner("Ben");
        cleo = people.learner("Cleo");
        dora = people.learner("Dora");
        quiz = testQuizzes.quiz(instructor, testQuizzes.settings(), ann, ben, cleo, dora);
        annsAttempt = answered(ann, "b2", "Gaia", true);
        bensAttempt = answered(ben, "a1", "  GAIA ", false);
        Acting.as(instructor);
    }

    @AfterEach
    void signOut() {
        Acting.asNobody();
    }

    UUID answered(Actor learner, String opened, String city, boolean submits) {
        return Acting.as(learner, () -> {
            var attempt = starting.start(quiz.id());
            sittings.answer(attempt, item(WHO_OPENED), Response.Chosen.of(new OptionId(opened)));
            sittings.answer(attempt, item(CITY), new Response.Typed(city));
            if (submits) {
                sittings.submit(attempt);
            }
            return attempt;
        });
    }

    void submit(Actor learner, UUID attempt) {
        Acting.as(learner, () -> sittings.submit(attempt));
    }

    UUID item(int position) {
        return quizzes.paper(quiz.id()).given().get(position).id();
    }

    DryRun apply(int position, Ruling ruling) {
        return marking.apply(quiz.id(), item(position), ruling);
    }

    /** Takes the last ruling on a question back. */
    DryRun undo(int position) {
        return marking.undo(quiz.id(), regrades(position).getLast().id());
    }

    List<RegradeLine> regrades(int position) {
        return scores.ofQuiz(quiz.id()).items().get(position).regrades();
    }

    ScoreSheet sheet() {
        return scores.ofQuiz(quiz.id()).sheet();
    }

    ScoreCell cell(String learner, int position) {
        return row(learner).cells().get(position);
    }

    double points(String learner) {
        return Objects.requireNonNull(row(learner).points());
    }

    ScoreRow row(String learner) {
        return sheet().rows().stream()
                .filter(row -> row.name().equals(learner))
                .findFirst()
                .orElseThrow();
    }

    /** All that is kept of how the quiz's responses score, and for which questions. */
    List<String> marks() {
        return database
                .queryForList(
                        "select r.attempt_id, r.version_item_id, r.outcome, r.credit, r.given_outcome, r.given_credit,"
                                + " r.hand_credit, r.revision, r.saved_at from response r join attempt a on a.id = r.attempt_id"
                                + " where a.quiz_id = ? order by r.attempt_id, r.version_item_id",
                        quiz.id())
                .stream()
                .map(String::valueOf)
                .toList();
    }
}
