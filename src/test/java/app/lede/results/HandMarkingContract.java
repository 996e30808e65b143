package app.lede.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.attempt.Feedback;
import app.lede.attempt.OutcomeKind;
import app.lede.attempt.Remarks.Remark;
import app.lede.attempt.Reopening;
import app.lede.attempt.Score;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.item.OptionId;
import app.lede.item.Response;
import app.lede.quiz.FeedbackTiming;
import app.lede.quiz.Publishing;
import app.lede.quiz.Ruling;
import app.lede.testing.Acting;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An instructor gives a response points by hand, and says something. */
abstract class HandMarkingContract extends RegradingGround {
    @Autowired
    Publishing publishing;

    @Autowired
    Reopening reopening;

    @Autowired
    Clock clock;

    @Test
    void pointsGivenByHandCountWithTheirReason() {
        handMarking.mark(annsAttempt, item(CITY), 0.5, " Gaia is across the river ");
        assertThat(cell("Ann", CITY)).isEqualTo(new ScoreCell(Mark.PARTIAL, 0.5));
        assertThat(points("Ann")).isEqualTo(0.5);
        assertThat(told().score()).isEqualTo(new Score(0.5, 10));
        assertThat(told().remarks().of(item(CITY))).isEqualTo(new Remark(0.5, "Gaia is across the river", null));
        assertThat(told().items().get(CITY).outcome()).isEqualTo(OutcomeKind.PARTIAL);
    }

    @Test
    void theyStandOverWhatIsDecidedForEverybodyAndWhenTakenBackThatCounts() {
        handMarking.mark(annsAttempt, item(CITY), 0.25, "Near");
        assertThat(apply(CITY, new Ruling.AlsoRight("Gaia")).moves()).isEmpty();
        assertThat(apply(CITY, new Ruling.FullMarks()).moves()).isEmpty();
        assertThat(points("Ann")).isEqualTo(0.25);
        apply(CITY, new Ruling.Worth(4));
        assertThat(points("Ann")).isEqualTo(1);
        undo(CITY);
        handMarking.takeBack(annsAttempt, item(CITY));
        assertThat(points("Ann")).isEqualTo(1);
        undo(CITY);
        undo(CITY);
        assertThat(points("Ann")).isZero();
        assertThat(handMarking.ofAttempt(annsAttempt).of(item(CITY)).reason()).isNull();
        assertThatThrownBy(() -> handMarking.takeBack(annsAttempt, item(CITY))).isInstanceOf(NotFound.class);
    }

    @Test
    void aQuestionLeftBlankCanBeGivenPointsAndIsAsBeforeWhenTheyAreTakenBack() {
        var before = marks();
        handMarking.mark(annsAttempt, item(5), 1, "Answered on paper");
        assertThat(cell("Ann", 5)).isEqualTo(new ScoreCell(Mark.RIGHT, 1));
        handMarking.takeBack(annsAttempt, item(5));
        assertThat(marks()).isEqualTo(before);
    }

    @Test
    void learnersReadReasonsAndCommentsWithTheFeedbackAndNotBefore() {
        publishing.change(quiz.id(), quiz.closesAt(), FeedbackTiming.AFTER_CLOSING);
        handMarking.mark(annsAttempt, item(CITY), 1, "Good enough");
        handMarking.comment(annsAttempt, item(WHO_OPENED), "Read the first line again");
        handMarking.commentAttempt(annsAttempt, "A good start");
        assertThat(Acting.as(ann, () -> feedbacks.of(annsAttempt))).isInstanceOf(Feedback.HandedIn.class);
        publishing.closeNow(quiz.id());
        assertThat(told().remarks().comment()).isEqualTo("A good start");
        assertThat(told().remarks().of(item(WHO_OPENED)).comment()).isEqualTo("Read the first line again");
        assertThat(told().remarks().of(item(CITY)).reason()).isEqualTo("Good enough");

        handMarking.comment(annsAttempt, item(WHO_OPENED), " ");
        handMarking.commentAttempt(annsAttempt, "");
        assertThat(told().remarks().comment()).isNull();
        assertThat(told().remarks().of(item(WHO_OPENED)).comment()).isNull();
    }

    @Test
    void pointsForAnAnswerEndWithTheAnswer() {
        handMarking.mark(annsAttempt, item(CITY), 1, "Good enough");
        reopening.reopen(annsAttempt, clock.instant().plus(Duration.ofDays(1)));
        Acting.as(ann, () -> {
            sittings.answer(annsAttempt, item(WHO_OPENED), Response.Chosen.of(new OptionId("c3")));
            sittings.submit(annsAttempt);
        });
        assertThat(points("Ann")).isEqualTo(1);
        reopening.reopen(annsAttempt, clock.instant().plus(Duration.ofDays(1)));
        Acting.as(ann, () -> {
            sittings.answer(annsAttempt, item(CITY), new Response.Typed("Faro"));
            sittings.submit(annsAttempt);
        });
        assertThat(points("Ann")).isZero();
        assertThat(handMarking.ofAttempt(annsAttempt).of(item(CITY)).isForEarlierAnswer())
                .isTrue();
    }

    @Test
    void refusesPointsThatAreNoneAndPointsWithoutAReason() {
        for (double points : List.of(-0.5, 1.5, Double.NaN)) {
            assertThatThrownBy(() -> handMarking.mark(annsAttempt, item(CITY), points, "Why"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("0 to 1");
        }
        assertThatThrownBy(() -> handMarking.mark(annsAttempt, item(CITY), 1, " "))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Say why");
        assertThatThrownBy(() -> handMarking.mark(bensAttempt, item(CITY), 1, "Why"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("still open");
        assertThatThrownBy(() -> handMarking.commentAttempt(annsAttempt, "x".repeat(2_001)))
                .isInstanceOf(Refusal.class);
        apply(CITY, new Ruling.Dropped());
        assertThatThrownBy(() -> handMarking.mark(annsAttempt, item(CITY), 1, "Why"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("dropped");
    }

    @Test
    void isOnRecord() {
        handMarking.mark(annsAttempt, item(CITY), 1, "Good enough");
        handMarking.commentAttempt(annsAttempt, "Well done");
        handMarking.takeBack(annsAttempt, item(CITY));
        assertThat(database.queryForList(
                        "select action from audit_entry where actor_id = ?", String.class, instructor.id()))
                .contains("MARKED_BY_HAND", "COMMENTED", "HAND_MARK_TAKEN_BACK");
    }

    @Test
    void isForTheInstructorOfTheClassAlone() {
        var city = item(CITY);
        Acting.as(people.instructor("Mr Lindqvist"), () -> {
            assertThatThrownBy(() -> handMarking.ofAttempt(annsAttempt)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> handMarking.mark(annsAttempt, city, 1, "Why"))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> handMarking.takeBack(annsAttempt, city)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> handMarking.comment(annsAttempt, city, "Hello"))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> handMarking.commentAttempt(annsAttempt, "Hello"))
                    .isInstanceOf(NotFound.class);
        });
    }

    private Feedback.Due told() {
        return (Feedback.Due) Acting.as(ann, () -> feedbacks.of(annsAttempt));
    }
}
