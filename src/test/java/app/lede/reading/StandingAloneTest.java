package app.lede.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which statements can be read without the article. */
class StandingAloneTest {
    private static boolean holds(String statement) {
        return StandingAlone.holds(statement.split(" (?:sold|caused|was)\\b")[0], statement, statement + ".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway sold the bridge of Narvik, as well as the port of Kirkenes",
                "A storm on March 4, 2007 caused a flood in Narvik"
            })
    void readsWithoutTheArticle(String statement) {
        assertThat(holds(statement)).isTrue();
    }

    private static boolean isCutList(String object) {
        return StandingAlone.isCutList(new Phrase(Phrase.Role.OBJECT, object, "", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"music, movies, displays pictures", "in iPhone development, overseeing processor"})
    void seesThatAListWasCut(String object) {
        assertThat(isCutList(object)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"music, movies and pictures", "the port of Oslo, Norway", "Karl Schulz, a painter", "music"})
    void seesThatAListIsWhole(String object) {
        assertThat(isCutList(object)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway sold 157,000 tons of fish and Italy 143,600",
                "Norway was told that 45% would vote against the bridge and 24% in favour",
                "Karl Schulz was rich and came back in 2013",
                "Karl Schulz sold fish before the war in Bremen before the flood",
                "Titan, with a diameter of 3,200 miles was the largest moon",
                "Karl Schulz was charged with her murder",
                "Norway sold the bridge to Sweden and others",
                "CNN was asked for comment",
                "Norway sold the bridge as well",
                "A storm, which caused a flood in Narvik",
                "Norway sold the bridge again",
                "The new bridge was five times as wide"
            })
    void pointsElsewhereOrBreaksOff(String statement) {
        assertThat(holds(statement)).isFalse();
    }
}
