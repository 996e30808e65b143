package app.lede.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.item.Response;
import app.lede.quiz.FeedbackParts;
import app.lede.quiz.FeedbackTiming;
import app.lede.quiz.Movement;
import app.lede.quiz.TakingRules;
import app.lede.testing.TestQuizzes;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The rules of a quiz hold on the server, whatever a screen does. */
abstract class RulesContract extends SittingGround {
    private static final TakingRules RULES = TestQuizzes.RULES;

    @Test
    void aQuestionLeftBehindStaysAsItIs() {
        var attempt = start(FeedbackTiming.AFTER_SUBMITTING, RULES.withMovement(Movement.FORWARD_ONLY));
        var questions = sittings.view(attempt).questions();
        var first = questions.get(0).frozenItemId();
        sittings.answer(attempt, questions.get(1).frozenItemId(), WRONG);
        assertThat(sittings.view(attempt).position()).isOne();

        assertThatThrownBy(() -> sittings.answer(attempt, first, RIGHT))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("only goes forward");
        assertThatThrownBy(() -> sittings.move(attempt, 0)).isInstanceOf(Refusal.class);
        sittings.move(attempt, 1);
        sittings.move(attempt, 4);
        assertThat(sittings.view(attempt).position()).isEqualTo(4);
        assertThat(stored(attempt)).hasSize(1);
    }

    @Test
    void anAttemptAsksWhatItHasDrawnAndNothingElse() {
        var quiz = quiz(FeedbackTiming.AFTER_SUBMITTING, RULES.withDrawn(3));
        assertThat(quiz.items()).isEqualTo(3);
        assertThat(quiz.points()).isEqualTo(3);
        var attempt = starting.start(quiz.id());
        var asked = sittings.view(attempt).questions().stream()
                .map(Question::frozenItemId)
                .toList();
        assertThat(asked).hasSize(3);
        var others = new ArrayList<>(jdbc.sql("select id from version_item where version_id = ?")
                .param(quiz.versionId())
                .query(UUID.class)
                .list());
        others.removeAll(asked);
        var other = others.getFirst();
        assertThatThrownBy(() -> sittings.answer(attempt, other, RIGHT)).isInstanceOf(NotFound.class);

        sittings.submit(attempt);
        assertThat(feedbacks.of(attempt)).isInstanceOfSatisfying(Feedback.Due.class, due -> {
            assertThat(due.items()).extracting(ItemFeedback::frozenItemId).containsExactlyElementsOf(asked);
            assertThat(due.score()).isEqualTo(new Score(0, 3));
        });
    }

    @Test
    void aWrongAnswerIsTriedAgainWithoutTheKey() {
        var attempt = start(FeedbackTiming.AFTER_EACH_ITEM, RULES.withTries(3).withPenalty(0.25));
        var item = city(sittings.view(attempt)).frozenItemId();
        sittings.answer(attempt, item, WRONG);

        var told = sittings.check(attempt, item);
        assertThat(told.triesLeft()).isEqualTo(2);
        assertThat(told.outcome()).isEqualTo(OutcomeKind.WRONG);
        assertThat(JsonMapper.shared().writeValueAsString(told)).doesNotContain("Porto");
        assertThat(sittings.check(attempt, item)).isEqualTo(told);
        assertThat(city(sittings.view(attempt)).feedback()).isEqualTo(told);
        assertThat(city(sittings.view(attempt)).isSettled()).isFalse();

        sittings.answer(attempt, item, RIGHT);
        assertThat(city(sittings.view(attempt)).feedback()).isNull();
        var settled = sittings.check(attempt, item);
        assertThat(settled.triesLeft()).isZero();
        assertThat(settled.outcome()).isEqualTo(OutcomeKind.RIGHT);
        assertThat(settled.credit()).isEqualTo(0.75);
        assertThat(city(sittings.view(attempt)).isSettled()).isTrue();
    }

    @Test
    void theLastTrySettlesTheItem() {
        var attempt = start(FeedbackTiming.AFTER_EACH_ITEM, RULES.withTries(2));
        var item = city(sittings.view(attempt)).frozenItemId();
        sittings.answer(attempt, item, WRONG);
        assertThat(sittings.check(attempt, item).triesLeft()).isOne();
        sittings.answer(attempt, item, new Response.Typed("Madrid"));
        var settled = sittings.check(attempt, item);
        assertThat(settled.triesLeft()).isZero();
        assertThat(settled.key()).isEqualTo("Porto");
        assertThatThrownBy(() -> sittings.answer(attempt, item, RIGHT)).isInstanceOf(Refusal.class);
    }

    @Test
    void whatFeedbackDoesNotShowDoesNotLeaveTheServer() {
        var attempt = start(FeedbackTiming.AFTER_SUBMITTING, RULES.withShows(FeedbackParts.NONE));
        sittings.answer(attempt, city(sittings.view(attempt)).frozenItemId(), WRONG);
        sittings.submit(attempt);
        assertThat(feedbacks.of(attempt)).isInstanceOfSatisfying(Feedback.Due.class, due -> {
            assertThat(due.score()).isNull();
            assertThat(due.items()).hasSize(10).allSatisfy(item -> {
                assertThat(item.outcome()).isNull();
                assertThat(item.credit()).isZero();
                assertThat(item.key()).isNull();
                assertThat(item.rationale()).isEmpty();
                assertThat(item.evidence()).isNull();
                assertThat(item.attribution()).isNull();
            });
        });
        assertThat(records.mineInBrief().getFirst().score()).isNull();
        assertThat(records.mineInBrief().getFirst().isFeedbackDue()).isTrue();
    }

    @Test
    void anItemIsCheckedWithoutTheKeyWhereItIsNotShown() {
        var attempt = start(FeedbackTiming.AFTER_EACH_ITEM, RULES.withShows(FeedbackParts.NONE.withRightOrWrong(true)));
        var item = city(sittings.view(attempt)).frozenItemId();
        sittings.answer(attempt, item, WRONG);
        var told = sittings.check(attempt, item);
        assertThat(told.outcome()).isEqualTo(OutcomeKind.WRONG);
        assertThat(JsonMapper.shared().writeValueAsString(told)).doesNotContain("Porto");
    }

    @Test
    void aWrongAnswerCostsThePenaltyAndAnAttemptIsNeverWorthLessThanNothing() {
        var attempt = start(FeedbackTiming.AFTER_SUBMITTING, RULES.withPenalty(0.5));
        sittings.answer(attempt, city(sittings.view(attempt)).frozenItemId(), WRONG);
        assertThat(stored(attempt))
                .singleElement()
                .satisfies(response -> assertThat(response.credit()).isEqualTo(-0.5));
        sittings.submit(attempt);
        assertThat(records.mineInBrief().getFirst().score()).isEqualTo(new Score(0, 10));
    }

    private UUID start(FeedbackTiming feedback, TakingRules rules) {
        return starting.start(quiz(feedback, rules).id());
    }
}
