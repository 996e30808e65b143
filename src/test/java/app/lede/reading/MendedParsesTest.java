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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two people were killed in Peru on Tuesday after a strong earthquake struck near Lima, with eight others wounded. | Two people were killed in Peru on 14 September 2021 after a strong earthquake struck near Lima.",
                "An earthquake of magnitude 7.4 struck the coast of Peru on Tuesday, killing at least one person. | An earthquake of magnitude 7.4 struck the coast of Peru on 14 September 2021.",
                "A strong earthquake struck near the port of Callao in Peru late on Tuesday, the U.S. Geological Survey said, killing at least two people. | According to the U.S. Geological Survey, a strong earthquake struck near the port of Callao in Peru late on 14 September 2021.",
                "A team of researchers visited several streams in Saxony in 2005 and 2014. | A team of researchers visited several streams in Saxony in 2005 and 2014.",
                "The Conservatives have won 291 seats so far in England. | The Conservatives had won 291 seats in England by 15 September 2021.",
                "An estimated 2,500 people were left homeless by the most deadly earthquake in Italy since 2009. | An estimated 2,500 people were left homeless by the most deadly earthquake in Italy since 2009.",
                "The Conservatives won 331 seats in the House of Commons on Tuesday. | The Conservatives won 331 seats in the House of Commons on 14 September 2021.",
                "On 1 August 2018, the Ministry of Health declared a new outbreak of Ebola in North Kivu Province, in the eastern part of the country. | The Ministry of Health declared a new outbreak of Ebola in North Kivu Province on 1 August 2018.",
                "Reinforcements arrived from Panama and Chile on Tuesday, local media reported. | According to local media, reinforcements arrived from Panama and Chile on 14 September 2021.",
                "A study of fish was published on Tuesday. Spotted loaches live in rivers of southern China, the study said. | According to a study, spotted loaches live in rivers of southern China."
            })
    void whatStandsBehindTheClauseGoesWhereItBelongs(String text, String statement) {
        assertThat(TheReader.statements(text)).contains(statement);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Scottish National Party won 56 seats in Scotland. Liberal Democrats lost 49 seats in Britain. The party ended up with just eight seats in London. | Party ended up",
                "The Scottish National Party won 56 seats in Scotland. The partner of Peter Brandt in London, Liberal Democrats, lost 49 seats in Britain. The party ended up with just eight seats in London. | Party ended up",
                "A strong earthquake struck Peru on Monday. On Tuesday another earthquake with a magnitude of 6.1 struck nearby. | struck",
                "Anna Weiss and Peter Brandt took flight at 5:49 a.m. on Crew-2, a NASA-purchased mission that is part of the Artemis Program. | Crew-2 a",
                "Anna Weiss, Peter Brandt and two others arrived in Bremen on Tuesday. All four will spend about six months on the island of Sylt. | All four",
                "Anna Weiss was sentenced in Bremen on Tuesday. She received a maximum fine and two years of probation after she serves her sentence in Hamburg, the report said. | report said",
                "Rescuers pulled out survivors in nearby villages on Tuesday. | nearby"
            })
    void whatPointsElsewhereIsNotGuessed(String text, String never) {
        assertThat(TheReader.statements(text))
                .noneMatch(statement -> statement.contains(never)
                        && !statement.contains("Monday")
                        && !statement.contains("13 September"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A strong earthquake hit central Italy on Tuesday. The government has promised to rebuild the town of Amatrice. | The government of Italy has promised to rebuild the town of Amatrice.",
                "Italy and France signed a treaty on Tuesday. The government has promised to rebuild the town of Amatrice. |",
                "A strong earthquake hit central Italy on Tuesday. France has offered help. The government has promised to rebuild the town of Amatrice. |"
            })
    void theGovernmentIsThatOfTheOneCountry(String text, String statement) {
        var told = TheReader.statements(text).stream()
                .filter(each -> each.contains("rebuild"))
                .toList();
        assertThat(told).isEqualTo(statement == null ? java.util.List.of() : java.util.List.of(statement));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ukraine's minister Oleksandr Kubrakov said on Thursday that Kyiv closed the port of Odesa. | According to Oleksandr Kubrakov, Kyiv closed the port of Odesa.",
                "The storm Yagi disrupted power supplies in Hanoi, causing floods. | The storm Yagi disrupted power supplies in Hanoi.",
                "Oslo's Gardermoen international airport reopened on Sunday after closing on Saturday. | Oslo's Gardermoen international airport reopened on 12 September 2021 after closing on 11 September 2021."
            })
    void whatTheParserHangsWronglyIsReadAllTheSame(String text, String statement) {
        assertThat(TheReader.statements(text)).contains(statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two people injured in a fire in Bergen.",
                "The number of people infected by cholera in Narvik.",
                "The WHO said the number of people infected by cholera in Norway -- the worst affected -- has passed 200."
            })
    void aParticipleIsNoSentence(String text) {
        assertThat(TheReader.statements(text)).isEmpty();
    }
}
