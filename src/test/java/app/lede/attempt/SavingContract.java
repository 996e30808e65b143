package app.lede.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.base.NotFound;
import app.lede.item.Response;
import app.lede.quiz.FeedbackTiming;
import app.lede.testing.Acting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What browsers send, against a real database. */
abstract class SavingContract extends SittingGround {
    private static final UUID PHONE = UUID.randomUUID();
    private static final UUID LAPTOP = UUID.randomUUID();

    @Autowired
    Saving saving;

    @Test
    void whatIsSavedIsThereAndTheLearnerIsToldWhen() {
        var attempt = starting.start(quiz().id());
        var item = city(sittings.view(attempt)).frozenItemId();
        var receipts = save(attempt, sent(item, PHONE, 1, 0, RIGHT));
        assertThat(receipts.receipts()).containsExactly(new Receipt.Saved(item, PHONE, 1));
        var question = city(sittings.view(attempt));
        assertThat(question.given()).isEqualTo(RIGHT);
        assertThat(receipts.standing()).singleElement().satisfies(standing -> {
            assertThat(standing.savedAt()).isEqualTo(question.savedAt());
            assertThat(standing.revision()).isOne();
        });
    }

    @Test
    void aReplayAfterALostAnswerIsOneRowAndOneRevision() {
        var attempt = starting.start(quiz().id());
        var item = city(sittings.view(attempt)).frozenItemId();
        var first = save(attempt, sent(item, PHONE, 1, 0, RIGHT));
        var again = save(attempt, sent(item, PHONE, 1, 5_000, RIGHT));
        assertThat(again.standing()).isEqualTo(first.standing());
        assertThat(stored(attempt)).hasSize(1);
    }

    @Test
    void theSamePageSendingFromManyThreadsAtOnceLosesNothingAndDoublesNothing() throws Exception {
        var attempt = starting.start(quiz().id());
        var items = sittings.view(attempt).questions().stream()
                .map(Question::frozenItemId)
                .toList();
        var sequence = new AtomicInteger();
        atOnce(30, () -> {
            int number = sequence.incrementAndGet();
            return save(attempt, sent(items.get(number % 3), PHONE, number, 0, new Response.Typed("No. " + number)));
        });
        assertThat(stored(attempt))
                .extracting(ResponseRecord::response)
                .containsExactlyInAnyOrder(
                        new Response.Typed("No. 28"), new Response.Typed("No. 29"), new Response.Typed("No. 30"));
    }

    @Test
    void aLearnerIsWhereTheyWentOrAnsweredLast() {
        var attempt = starting.start(quiz().id());
        var items = sittings.view(attempt).questions().stream()
                .map(Question::frozenItemId)
                .toList();
        saving.save(attempt, List.of(sent(items.get(2), PHONE, 1, 0, RIGHT)), 2, Instant.EPOCH);
        assertThat(sittings.view(attempt).position())
                .as("at the question answered")
                .isEqualTo(2);
        saving.save(attempt, List.of(), 1, Instant.EPOCH);
        assertThat(sittings.view(attempt).position()).as("gone elsewhere since").isOne();
        saving.save(attempt, List.of(sent(items.get(2), PHONE, 2, 500, WRONG)), 0, Instant.EPOCH);
        assertThat(sittings.view(attempt).position())
                .as("answered, then gone on")
                .isZero();
        saving.save(attempt, List.of(sent(items.get(1), PHONE, 3, 0, RIGHT)), 1, Instant.EPOCH);
        saving.save(attempt, List.of(sent(items.get(2), PHONE, 2, 2_500, WRONG)), null, Instant.EPOCH);
        assertThat(sittings.view(attempt).position())
                .as("a replay moves nobody")
                .isOne();
    }

    @Test
    void whatAnotherDeviceHasSavedIsTold() {
        var attempt = starting.start(quiz().id());
        var view = sittings.view(attempt);
        var known = save(attempt, sent(city(view).frozenItemId(), PHONE, 1, 0, RIGHT))
                .now();
        save(attempt, sent(bridge(view).frozenItemId(), LAPTOP, 1, 0, new Response.Typed("Ana")));
        assertThat(saving.save(attempt, List.of(), null, known).standing())
                .extracting(Standing::frozenItemId)
                .containsExactly(bridge(view).frozenItemId());
        assertThat(saving.save(attempt, List.of(), null, Instant.EPOCH).standing())
                .hasSize(2);
    }

    @Test
    void aReplayThatIsOlderThanWhatAnotherDeviceGaveIsSupersededAndShown() {
        var attempt = starting.start(quiz().id());
        var item = city(sittings.view(attempt)).frozenItemId();
        save(attempt, sent(item, LAPTOP, 1, 0, RIGHT));
        var late = save(attempt, sent(item, PHONE, 1, 600_000, WRONG));
        assertThat(late.receipts()).containsExactly(new Receipt.Superseded(item, PHONE, 1));
        assertThat(late.standing()).extracting(Standing::response).containsExactly(RIGHT);
        assertThat(city(sittings.view(attempt)).given()).isEqualTo(RIGHT);
    }

    @Test
    void anAttemptThatIsOverTakesNothingMore() {
        var quiz = quiz();
        var attempt = starting.start(quiz.id());
        var item = city(sittings.view(attempt)).frozenItemId();
        closeNow(quiz);
        assertThatThrownBy(() -> save(attempt, sent(item, PHONE, 1, 60_000, RIGHT)))
                .isInstanceOf(Ended.class);
        assertThat(stored(attempt)).isEmpty();
        assertThat(record(quiz, attempt).state()).as("the end is kept").isEqualTo(AttemptState.CLOSED);
    }

    @Test
    void aSettledItemRefusesItsMessageAndTakesTheOthers() {
        var attempt = starting.start(quiz(1, FeedbackTiming.AFTER_EACH_ITEM).id());
        var view = sittings.view(attempt);
        var settled = city(view).frozenItemId();
        save(attempt, sent(settled, PHONE, 1, 0, WRONG));
        sittings.check(attempt, settled);
        var receipts = save(
                attempt,
                sent(settled, PHONE, 2, 0, RIGHT),
                sent(bridge(view).frozenItemId(), PHONE, 3, 0, new Response.Typed("Ana")));
        assertThat(receipts.receipts().getFirst())
                .isInstanceOfSatisfying(
                        Receipt.Refused.class,
                        refused -> assertThat(refused.words()).contains("checked"));
        assertThat(receipts.receipts().getLast()).isInstanceOf(Receipt.Saved.class);
        assertThat(city(sittings.view(attempt)).given()).isEqualTo(WRONG);
    }

    @Test
    void itemsOfOtherQuizzesAreRefused() {
        var attempt = starting.start(quiz().id());
        var receipts = save(attempt, sent(UUID.randomUUID(), PHONE, 1, 0, RIGHT));
        assertThat(receipts.receipts()).singleElement().isInstanceOf(Receipt.Refused.class);
        assertThat(stored(attempt)).isEmpty();
    }

    @Test
    void nobodyAnswersForSomebodyElse() {
        var attempt = starting.start(quiz().id());
        Acting.as(people.learner("Omar"));
        assertThatThrownBy(() -> save(attempt)).isInstanceOf(NotFound.class);
    }

    @Test
    void theMarkToComeBackToABlankIsKeptAndCountsAsNoAnswer() {
        var attempt = starting.start(quiz().id());
        var item = city(sittings.view(attempt)).frozenItemId();
        save(attempt, new SentResponse(item, PHONE, 1, Duration.ZERO, new Response.Blank(), null, true));
        var question = city(sittings.view(attempt));
        assertThat(question.flagged()).isTrue();
        assertThat(question.isAnswered()).isFalse();
    }

    private Receipts save(UUID attempt, SentResponse... sent) {
        return saving.save(attempt, List.of(sent), null, Instant.now().plusSeconds(3_600));
    }

    private static SentResponse sent(UUID item, UUID client, long sequence, long age, Response response) {
        return new SentResponse(item, client, sequence, Duration.ofMillis(age), response, null, false);
    }
}
