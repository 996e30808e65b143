package app.lede.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.base.Refusal;
import app.lede.quiz.FeedbackTiming;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Nobody learns what is right before it is due. */
abstract class FeedbackTimingContract extends SittingGround {
    @Test
    void feedbackOnAnOpenAttemptIsRefused() {
        var attempt = starting.start(quiz().id());
        assertThatThrownBy(() -> feedbacks.of(attempt))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("hand it in");
    }

    @Test
    void afterSubmittingEverythingIsTold() {
        var attempt = starting.start(quiz(2, FeedbackTiming.AFTER_SUBMITTING).id());
        sittings.answer(attempt, city(sittings.view(attempt)).frozenItemId(), RIGHT);
        sittings.submit(attempt);
        assertThat(feedbacks.of(attempt)).isInstanceOfSatisfying(Feedback.Due.class, due -> {
            assertThat(due.score()).isEqualTo(new Score(1, 10));
            assertThat(due.items()).hasSize(10);
            assertThat(due.items())
                    .filteredOn(item -> item.outcome() == OutcomeKind.RIGHT)
                    .singleElement()
                    .satisfies(item -> {
                        assertThat(item.given()).isEqualTo("Porto");
                        assertThat(item.key()).isEqualTo("Porto");
                        assertThat(item.evidence()).isNotNull();
                    });
            assertThat(due.mayTryAgain()).isTrue();
            assertThat(due.byDeadline()).isFalse();
        });
    }

    @Test
    void feedbackKeepsTheOrderOfTheAttempt() {
        var attempt = starting.start(quiz().id());
        var asked = sittings.view(attempt).questions().stream()
                .map(Question::frozenItemId)
                .toList();
        sittings.submit(attempt);
        assertThat(((Feedback.Due) feedbacks.of(attempt)).items())
                .extracting(ItemFeedback::frozenItemId)
                .containsExactlyElementsOf(asked);
    }

    @Test
    void beforeClosingOnlyThatItIsHandedIn() {
        var quiz = quiz(2, FeedbackTiming.AFTER_CLOSING);
        var attempt = starting.start(quiz.id());
        sittings.answer(attempt, city(sittings.view(attempt)).frozenItemId(), RIGHT);
        sittings.submit(attempt);

        assertThat(feedbacks.of(attempt))
                .isInstanceOfSatisfying(
                        Feedback.HandedIn.class,
                        handedIn -> assertThat(handedIn.answered()).isOne());
        assertThat(sittings.cover(quiz.id()).attempts().getFirst().score()).isNull();
        assertThat(records.mineInBrief().getFirst().score()).isNull();

        closeNow(quiz);
        assertThat(feedbacks.of(attempt)).isInstanceOf(Feedback.Due.class);
        assertThat(sittings.cover(quiz.id()).attempts().getFirst().score()).isEqualTo(new Score(1, 10));
    }

    @Test
    void aSettledItemIsExplainedAndStays() {
        var quiz = quiz(1, FeedbackTiming.AFTER_EACH_ITEM);
        var attempt = starting.start(quiz.id());
        var item = city(sittings.view(attempt)).frozenItemId();
        sittings.answer(attempt, item, WRONG);

        var told = sittings.check(attempt, item);
        assertThat(told.outcome()).isEqualTo(OutcomeKind.WRONG);
        assertThat(told.key()).isEqualTo("Porto");
        assertThat(sittings.check(attempt, item)).isEqualTo(told);
        assertThatThrownBy(() -> sittings.answer(attempt, item, RIGHT))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("checked");
        assertThat(city(sittings.view(attempt)).feedback()).isEqualTo(told);
        assertThat(sittings.view(attempt).questions())
                .filteredOn(question -> !question.frozenItemId().equals(item))
                .allSatisfy(question -> assertThat(question.feedback()).isNull());
    }

    @Test
    void aBlankItemCannotBeSettled() {
        var attempt = starting.start(quiz(1, FeedbackTiming.AFTER_EACH_ITEM).id());
        var item = city(sittings.view(attempt)).frozenItemId();
        assertThatThrownBy(() -> sittings.check(attempt, item))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Answer the question first");
    }

    @Test
    void noItemIsSettledWhereFeedbackComesLater() {
        for (var timing : new FeedbackTiming[] {FeedbackTiming.AFTER_SUBMITTING, FeedbackTiming.AFTER_CLOSING}) {
            var attempt = starting.start(quiz(1, timing).id());
            var item = city(sittings.view(attempt)).frozenItemId();
            sittings.answer(attempt, item, WRONG);
            assertThatThrownBy(() -> sittings.check(attempt, item)).isInstanceOf(Refusal.class);
        }
    }

    /** Rationales, corrections and accepted answers of the sample items name what is right; prompts must not. */
    @Test
    void whatIsSentWhileAnsweringHoldsNoKey() {
        var sitting = sittings.view(starting.start(quiz().id()));
        var sent = JsonMapper.shared().writeValueAsString(sitting.questions());
        assertThat(sent)
                .doesNotContain("The article says so", "Oporto", "640.5", "\"key\"", "\"truth\"")
                .doesNotContain("The bridge is 640 metres long");
    }
}
