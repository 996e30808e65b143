package app.lede.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.attempt.Counting.Result;
import app.lede.quiz.CountingAttempt;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountingTest {
    private static final List<Double> POINTS = List.of(3.0, 7.0, 5.0);

    @Test
    void theRuleSaysWhichCounts() {
        assertThat(of(CountingAttempt.BEST)).isEqualTo(new Result<>(7.0, 7.0));
        assertThat(of(CountingAttempt.FIRST)).isEqualTo(new Result<>(3.0, 3.0));
        assertThat(of(CountingAttempt.LAST)).isEqualTo(new Result<>(5.0, 5.0));
        assertThat(of(CountingAttempt.MEAN)).isEqualTo(new Result<>(5.0, 5.0));
    }

    @Test
    void ofEquallyGoodOnesTheFirstIsTheBest() {
        record Taken(int number, double points) {}
        var attempts = List.of(new Taken(1, 2), new Taken(2, 4), new Taken(3, 4));
        assertThat(Counting.of(CountingAttempt.BEST, attempts, Taken::points))
                .hasValueSatisfying(best -> assertThat(best.shown().number()).isEqualTo(2));
    }

    @Test
    void nothingCountsBeforeTheFirstIsFinished() {
        for (var rule : CountingAttempt.values()) {
            assertThat(Counting.of(rule, List.<Double>of(), Double::doubleValue))
                    .isEmpty();
        }
    }

    private static Result<Double> of(CountingAttempt rule) {
        return Counting.<Double>of(rule, POINTS, Double::doubleValue).orElseThrow();
    }
}
