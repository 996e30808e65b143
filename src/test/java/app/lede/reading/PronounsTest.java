package app.lede.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom "he" and "she" stand for, and where that stays open. */
class PronounsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Maria Keller opened the new bridge in Hamburg. She praised the engineers of Hamburg. | Maria Keller praised the engineers of Hamburg.",
                "Maria Keller met Peter Brandt in Hamburg. She left the city of Hamburg on Monday. | Maria Keller left the city of Hamburg on 13 September 2021.",
                "Anna Weiss met Karl Schulz in Kiel. When Peter Brandt founded a brewery in Bremen, he bought a vineyard in Baden. | Peter Brandt bought a vineyard in Baden.",
                "Prosecutors in Munich charged Peter Brandt with fraud in 2019. In April 2020 he left the city of Munich. | Peter Brandt left the city of Munich in April 2020.",
                "Maria Keller opened the new bridge in Hamburg. At the opening of the bridge in Hamburg she praised the engineers of Hamburg. | Maria Keller praised the engineers of Hamburg.",
                "Peter Brandt founded a brewery in Bremen with the help of Karl Schulz. He bought a vineyard in Baden in 2003. | Peter Brandt bought a vineyard in Baden in 2003."
            })
    void standsForTheOnePersonWhoCanBeMeant(String text, String statement) {
        assertThat(TheReader.statements(text)).contains(statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Maria Keller met Anna Weiss in Hamburg. She left the city of Hamburg on Monday.",
                "Peter Brandt and Karl Schulz founded a brewery in Bremen. He bought a vineyard in Baden in 2003.",
                "Peter Brandt founded a brewery in Bremen. She bought a vineyard in Baden in 2003.",
                "Police arrested Peter Brandt in Bremen after a brewer saw the fire. He bought a vineyard in Baden in 2003.",
                "Peter Brandt said the driver was alone in Bremen. He was arrested in Kiel in 2003.",
                "The brewery of Bremen closed in 1999. He bought a vineyard in Baden in 2003."
            })
    void staysOpenWhereTwoTakePartOrNobodyFits(String text) {
        assertThat(TheReader.read(text, null).facts()).noneMatch(fact -> fact.sentence() == 1);
        assertThat(TheReader.doubts(text, 1)).contains(Doubt.Reason.POINTS_BACK);
    }

    @Test
    void goesOnThroughSeveralSentences() {
        assertThat(
                        TheReader.statements(
                                "Peter Brandt founded a brewery in Bremen. He sold the brewery of Bremen in 1999. He bought a vineyard in Baden in 2003."))
                .contains(
                        "Peter Brandt sold the brewery of Bremen in 1999.",
                        "Peter Brandt bought a vineyard in Baden in 2003.");
    }

    @Test
    void takesTheSentenceOfTheNameIntoTheEvidence() {
        var text = "Maria Keller opened the new bridge in Hamburg. She praised the engineers of Hamburg.";
        assertThat(TheReader.read(text, null).facts())
                .last()
                .extracting(fact -> fact.evidence().text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Karl Schulz said Peter Brandt had paid for the bridge of Narvik. He said Norway owned the port of Kiel. | According to Karl Schulz, Norway owned the port of Kiel.",
                "Karl Schulz said the bridge of Narvik was old. \"Norway is rich and owns a port,\" he said. He also said Norway owned the port of Kiel. | According to Karl Schulz, Norway owned the port of Kiel."
            })
    void whoSpokeLastGoesOnSpeaking(String text, String statement) {
        assertThat(TheReader.statements(text)).contains(statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Karl Schulz said the bridge of Narvik was old. Police arrested Peter Brandt in Kiel. He said Norway owned the port of Kiel.",
                "Maria Keller said the bridge of Narvik was old. He said Norway owned the port of Kiel."
            })
    void anotherMayHaveBegunToSpeak(String text) {
        assertThat(TheReader.statements(text)).noneMatch(statement -> statement.contains("owned"));
    }

    @Test
    void theOwnLifeOfSomebodyWithoutANameIsNotThatOfTheOneNamedBefore() {
        assertThat(
                        TheReader.statements(
                                "Maria Keller was killed in Bremen in 2019. A driver from Hamburg lost her life in Kiel in 2020."))
                .contains("A driver from Hamburg lost her life in Kiel in 2020.");
    }
}
