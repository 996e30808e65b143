package app.lede.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertaintyTest {

    @ParameterizedTest
    @CsvSource({"LOW,1,0", "MIDDLE,2,-2", "HIGH,3,-6"})
    void marksAreThePublishedOnes(Certainty certainty, int right, int wrong) {
        assertThat(certainty.mark(new Outcome.Right())).isEqualTo(right);
        assertThat(certainty.mark(new Outcome.Wrong())).isEqualTo(wrong);
        assertThat(certainty.mark(new Outcome.Unanswered())).isZero();
    }

    @Test
    void fullMarksAreThoseOfTheHighestLevel() {
        assertThat(Certainty.HIGH.credit(new Outcome.Right())).isEqualTo(1);
        assertThat(Certainty.HIGH.credit(new Outcome.Wrong())).isEqualTo(-2);
        assertThat(Certainty.LOW.credit(new Outcome.Right())).isCloseTo(1.0 / 3, within(1e-12));
    }

    @Test
    void whatIsRightInPartEarnsThatPartOfTheMark() {
        assertThat(Certainty.MIDDLE.mark(new Outcome.Partial(0.25))).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource({"0,LOW", "0.5,LOW", "0.66,LOW", "0.67,MIDDLE", "0.79,MIDDLE", "0.81,HIGH", "1,HIGH"})
    void toTellTheTruthPaysBest(double chance, Certainty best) {
        assertThat(Arrays.stream(Certainty.values())
                        .max(Comparator.comparingDouble(
                                level -> chance * level.right() + (1 - chance) * level.wrong())))
                .contains(best);
    }
}
