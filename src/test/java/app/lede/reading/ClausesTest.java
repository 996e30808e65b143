package app.lede.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which clauses of a sentence become facts, and what they keep. */
class ClausesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway sold the bridge of Narvik and closed the port of Kirkenes. | Norway closed the port of Kirkenes.",
                "Norway sold the bridge of Narvik, bought a mill in Kiel and closed the port of Kirkenes. | Norway bought a mill in Kiel.",
                "Norway sold the bridge of Narvik and was sued by Sweden. | Norway was sued by Sweden.",
                "Norway sold the bridge of Narvik to Sweden after the storm. | Norway sold the bridge of Narvik to Sweden.",
                "Monks live a strict life in Athos. | Monks live a strict life in Athos.",
                "There are over 40,000 users of the Bergen tram. | There are over 40,000 users of the Bergen tram.",
                "Norway sold the bridge of Narvik to Sweden, in order to pay for the port. | Norway sold the bridge of Narvik to Sweden.",
                "Even though Sweden objected, Norway sold the bridge of Narvik. | Norway sold the bridge of Narvik.",
                "The bridge of Narvik adds 40 seats to the Bergen tram. | The bridge of Narvik adds 40 seats to the Bergen tram.",
                "Norway sells fish such as cod to Sweden. | Norway sells fish such as cod to Sweden.",
                "Norway was sued by former members of the Nordic Council. | Norway was sued by former members of the Nordic Council."
            })
    void takesThePlainOnesApart(String text, String statement) {
        assertThat(TheReader.statements(text)).contains(statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If Norway sells the bridge of Narvik, Sweden will close the port of Kiruna.",
                "Norway sold the bridge of Narvik to Sweden unless the court objected.",
                "Norway will sell the bridge of Narvik to Sweden, once the court agrees.",
                "Did Norway sell the bridge of Narvik to Sweden?",
                "Norway would sell the bridge of Narvik to Sweden.",
                "Norway should sell the bridge of Narvik to Sweden.",
                "Norway might sell the bridge of Narvik to Sweden.",
                "Norway was selling the bridge of Narvik to Sweden.",
                "Peter Brandt was building a mill in Kiel in 1990.",
                "There is a plan for the bridge of Narvik.",
                "Norway had started to paint the bridge of Narvik.",
                "Norway will appoint six."
            })
    void leavesConditionsQuestionsAndSuppositions(String text) {
        assertThat(TheReader.statements(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway will sell the bridge of Narvik in 2023. | PLANNED | false",
                "Norway can sell the bridge of Narvik to Sweden. | POSSIBLE | false",
                "Norway sold the bridge of Narvik to Sweden. | ACTUAL | false",
                "Norway did not sell the bridge of Narvik to Sweden. | ACTUAL | true",
                "Norway never sold the bridge of Narvik to Sweden. | ACTUAL | true"
            })
    void saysWhetherItIsSo(String text, Modality modality, boolean negated) {
        assertThat(TheReader.read(text, null).facts()).singleElement().satisfies(fact -> {
            assertThat(fact.modality()).isEqualTo(modality);
            assertThat(fact.negated()).isEqualTo(negated);
        });
    }
}
