package app.lede.review.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The known answers of FSRS-6 with its default weights. */
class FsrsTest {
    private final Fsrs fsrs = new Fsrs(Weights.DEFAULT);

    @Test
    void aFirstAnswerSetsTheDifficulty() {
        Map.of(Grade.AGAIN, 6.4133, Grade.HARD, 5.11217071, Grade.GOOD, 2.11810397, Grade.EASY, 1.0)
                .forEach((grade, difficulty) ->
                        assertThat(fsrs.first(grade).difficulty()).isCloseTo(difficulty, within(1e-8)));
    }

    @Test
    void aFirstAnswerSetsTheStability() {
        assertThat(List.of(Grade.values()))
                .extracting(grade -> fsrs.first(grade).stability())
                .containsExactly(0.212, 1.2931, 2.3065, 8.2956);
    }

    @Test
    void aForgottenFactLearnedAnewIsAsStableAsPublished() {
        var memory = fsrs.first(Grade.AGAIN);
        for (long days : new long[] {0, 1, 3, 8, 21}) {
            memory = fsrs.next(memory, Grade.GOOD, days);
        }
        assertThat(memory.stability()).isCloseTo(53.62691, within(1e-4));
        assertThat(memory.difficulty()).isCloseTo(6.3574867, within(1e-4));
    }

    @Test
    void recallIsNinetyPercentAfterAsManyDaysAsTheMemoryIsStable() {
        for (var grade : Grade.values()) {
            var memory = fsrs.first(grade);
            assertThat(fsrs.recall(memory, memory.stability())).isCloseTo(0.9, within(1e-12));
            assertThat(fsrs.recall(memory, 0)).isEqualTo(1);
            assertThat(fsrs.days(memory, 0.9)).isCloseTo(memory.stability(), within(1e-9));
        }
    }

    @Test
    void theDaysUntilARetentionAreThoseAfterWhichRecallHasFallenToIt() {
        var memory = new Memory(17, 5);
        for (double retention : new double[] {0.7, 0.8, 0.95}) {
            assertThat(fsrs.recall(memory, fsrs.days(memory, retention))).isCloseTo(retention, within(1e-12));
        }
    }

    @Test
    void weightsAreTwentyOneFiniteNumbers() {
        assertThatThrownBy(() -> new Weights(List.of(1.0))).hasMessageContaining("21 weights, not 1");
    }
}
