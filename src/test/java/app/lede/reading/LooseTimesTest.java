package app.lede.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LooseTimesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yesterday the court ruled.",
                "The bank closed last week.",
                "The bank will close in two years' time.",
                "The team won on Friday.",
                "Ford now sells vans.",
                "Ford has recently sold vans.",
                "The port opened two years ago.",
                "It will close later this year.",
                "Sales fell over the past two years.",
                "He left the following day.",
                "He left the day before.",
                "Ford currently sells vans."
            })
    void findsWhatHangsOnTheArticlesDate(String words) {
        assertThat(LooseTimes.in(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bank closed on Friday, 3 May 2019.", "The bank closed on 3 May 2019.", "He writes for USA Today.",
                "Sheffield Wednesday won the cup in 1991.", "They met on Friday 13 May 1988.",
                        "It began soon after the fire.",
                "The day after the vote in 1992 it closed.", "The now-defunct airline flew to Oslo."
            })
    void leavesWhatStandsAlone(String words) {
        assertThat(LooseTimes.in(words)).isFalse();
    }
}
