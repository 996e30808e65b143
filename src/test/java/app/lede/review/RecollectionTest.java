package app.lede.review;

import static app.lede.attempt.OutcomeKind.PARTIAL;
import static app.lede.attempt.OutcomeKind.RIGHT;
import static app.lede.attempt.OutcomeKind.UNANSWERED;
import static app.lede.attempt.OutcomeKind.WRONG;
import static app.lede.item.ItemKind.CLAIM_OR_FACT;
import static app.lede.item.ItemKind.GAP;
import static app.lede.item.ItemKind.MATCHING;
import static app.lede.item.ItemKind.ORDER;
import static app.lede.item.ItemKind.SINGLE_CHOICE;
import static app.lede.item.ItemKind.TRUE_FALSE;
import static app.lede.item.ItemKind.TYPED;
import static org.assertj.core.api.Assertions.assertThat;

import app.lede.attempt.OutcomeKind;
import app.lede.item.ItemKind;
import app.lede.review.memory.Grade;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecollectionTest {
    private static Grade grade(ItemKind kind, OutcomeKind outcome, double share) {
        return new Recollection(kind, outcome, share, null, 0, null).grade();
    }

    private static Grade right(ItemKind kind, @Nullable Integer certainty, int wrongTries, int seconds) {
        return new Recollection(
                        kind, RIGHT, 1, certainty, wrongTries, seconds == 0 ? null : Duration.ofSeconds(seconds))
                .grade();
    }

    @Test
    void whatIsNotRightWasNotRecalled() {
        assertThat(grade(TYPED, WRONG, 0)).isEqualTo(Grade.AGAIN);
        assertThat(grade(TYPED, UNANSWERED, 0)).isEqualTo(Grade.AGAIN);
        assertThat(grade(MATCHING, PARTIAL, 0.25)).isEqualTo(Grade.AGAIN);
        assertThat(grade(MATCHING, PARTIAL, 0.5)).isEqualTo(Grade.HARD);
    }

    @Test
    void whatIsRightAfterAWrongTryWasNotRecalled() {
        assertThat(right(SINGLE_CHOICE, null, 1, 0)).isEqualTo(Grade.AGAIN);
        assertThat(right(TYPED, 3, 1, 2)).isEqualTo(Grade.AGAIN);
    }

    @Test
    void whatIsRightInAQuizIsGood() {
        assertThat(right(SINGLE_CHOICE, null, 0, 0)).isEqualTo(Grade.GOOD);
        assertThat(right(TYPED, null, 0, 0)).isEqualTo(Grade.GOOD);
        assertThat(right(TYPED, 2, 0, 0)).isEqualTo(Grade.GOOD);
    }

    @Test
    void aGuessIsHard() {
        assertThat(right(TYPED, 1, 0, 3)).isEqualTo(Grade.HARD);
        assertThat(right(TRUE_FALSE, null, 0, 0)).isEqualTo(Grade.HARD);
        assertThat(right(CLAIM_OR_FACT, 2, 0, 0)).isEqualTo(Grade.HARD);
        assertThat(right(TRUE_FALSE, 3, 0, 0)).isEqualTo(Grade.GOOD);
    }

    @Test
    void onlyWhatIsTypedIsEasy() {
        assertThat(right(GAP, null, 0, 10)).isEqualTo(Grade.EASY);
        assertThat(right(GAP, 3, 0, 0)).isEqualTo(Grade.EASY);
        assertThat(right(GAP, null, 0, 11)).isEqualTo(Grade.GOOD);
        assertThat(right(SINGLE_CHOICE, 3, 0, 2)).isEqualTo(Grade.GOOD);
    }

    @Test
    void whoTakesLongHadTroubleUnlessThereIsMuchToDo() {
        assertThat(right(TYPED, null, 0, 61)).isEqualTo(Grade.HARD);
        assertThat(right(SINGLE_CHOICE, null, 0, 60)).isEqualTo(Grade.GOOD);
        assertThat(right(ORDER, null, 0, 61)).isEqualTo(Grade.GOOD);
    }
}
