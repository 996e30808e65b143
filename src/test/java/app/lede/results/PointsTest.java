package app.lede.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointsTest {
    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "10,10", "2.5,2.5", "0.6666666666666666,0.67", "0.125,0.13", "1.005,1.01", "100,100"})
    void saysAtMostTwoDecimals(double number, String said) {
        assertThat(Points.say(number)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"0,0%", "1,100%", "0.5,50%", "0.125,13%", "0.285,29%", "0.3333333333333333,33%", "0.995,100%"})
    void saysSharesInWholePercentWithHalvesUp(double share, String said) {
        assertThat(Points.percent(share)).isEqualTo(said);
    }
}
