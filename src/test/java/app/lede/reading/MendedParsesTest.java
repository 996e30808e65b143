package app.lede.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** News as papers write it, where the parser often goes wrong: what is mended, and what is left alone. */
class MendedParsesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Supreme Court on Monday rejected an appeal by Apple. | The Supreme Court rejected an appeal by Apple on 13 September 2021.",
                "The mayor of Bremen on Tuesday opened a museum in Hamburg. | The mayor of Bremen opened a museum in Hamburg on 14 September 2021.",
                "Google on Friday released a new phone in India. | Google released a new phone in India on 10 September 2021.",
                "President Emmanuel Macron on Tuesday named Michel Barnier as prime minister of France. | President Emmanuel Macron named Michel Barnier as prime minister of France on 14 September 2021."
            })
    void aDayBeforeTheVerbGoesToTheEnd(String text, String statement) {
        assertThat(TheReader.statements(text)).contains(statement);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "According to the Saudi Interior Ministry over 345 Muslim pilgrims have been killed in a stampede near Mecca, Saudi Arabia. | According to the Saudi Interior Ministry, over 345 Muslim pilgrims have been killed in a stampede near Mecca.",
                "Police in Irving, Texas, arrested Ahmed Mohamed on Monday. | Police in Irving arrested Ahmed Mohamed on 13 September 2021.",
                "Apple opened shops in France, Germany, and Japan. | Apple opened shops in France, Germany, and Japan."
            })
    void aPlaceSaysWhereAnotherIs(String text, String statement) {
        assertThat(TheReader.statements(text)).contains(statement);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sheriff Dale Wagner said six homes burned along with a barn in Lind. | According to Dale Wagner, six homes burned along with a barn in Lind.",
                "On Thursday, police arrested 42-year-old Peter Brandt on suspicion of arson. | Police arrested Peter Brandt on suspicion of arson on 9 September 2021.",
                "Anna Weiss — a lawyer and a friend of Peter Brandt — bought a vineyard in Baden. | Anna Weiss bought a vineyard in Baden.",
                "Anna Weiss bought a vineyard in Baden — which Peter Brandt had sold. | Anna Weiss bought a vineyard in Baden.",
                "Hurricane Milton made landfall near Tampa on Wednesday with winds of 120 mph. | Hurricane Milton made landfall near Tampa on 15 September 2021 with winds of 120 mph.",
                "A massive, fast-spreading fire in Baden destroyed 40 homes. | A massive, fast-spreading fire in Baden destroyed 40 homes."
            })
    void whatPapersPutBesideIsReadOver(String text, String statement) {
        assertThat(TheReader.statements(text)).contains(statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dozens more were injured in Bremen on Monday.",
                "Two more plants in Ohio will be closed in 2022.",
                "Anna Weiss will buy a vineyard — if Peter Brandt sells it — in Baden."
            })
    void whatSaysTooLittleWithoutItsContextStaysOut(String text) {
        assertThat(TheReader.statements(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Prime Minister Malcolm Turnbull claimed victory in the federal election on Sunday. | Prime Minister Malcolm Turnbull claimed victory in the federal election on 12 September 2021.",
                "Anna Weiss bought a vineyard in Baden this summer. | Anna Weiss bought a vineyard in Baden in the summer of 2021."
            })
    void whatTheDateSettlesIsSettled(String text, String statement) {
        assertThat(TheReader.statements(text)).contains(statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prime Minister Malcolm Turnbull claimed victory in the election on Sunday.",
                "Prime Minister Malcolm Turnbull claimed victory in the new election on Sunday.",
                "Prime Minister Malcolm Turnbull claimed victory in the federal election."
            })
    void whatTheDateLeavesOpenStaysOpen(String text) {
        assertThat(TheReader.statements(text)).isEmpty();
    }

    /** Without what he was suspected of, the way he is said to have done it would be the way he was arrested. */
    @ParameterizedTest
    @ValueSource(
            strings =
                    "Police arrested Peter Brandt on suspicion of starting the fire by pushing a burning car into a ravine.")
    void aWayOfDoingNeverGoesToAnotherVerb(String text) {
        assertThat(TheReader.statements(text)).noneMatch(statement -> statement.contains("Brandt by pushing"));
    }
}
