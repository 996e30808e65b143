package app.lede.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What "it", "the company" and "the country" stand for, and where that stays open. */
class AntecedentsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Volvo Group opened a factory in Ghent. It hired 900 workers in March 2020. | Volvo Group hired 900 workers in March 2020.",
                "Portugal raised its taxes in 2012. It signed a treaty with Spain in 2014. | Portugal signed a treaty with Spain in 2014.",
                "Siemens opened a factory in Ghent. The company hired 900 workers in March 2020. | Siemens hired 900 workers in March 2020.",
                "The World Health Organization opened an office in Lagos. The organisation hired 90 doctors in March 2020. | The World Health Organization hired 90 doctors in March 2020.",
                "Volvo Group opened a factory in Ghent. It hired 900 workers in March 2020. It remains the largest company in Ghent. | Volvo Group remains the largest company in Ghent.",
                "Siemens and Volvo Group opened a factory in Ghent. They hired 900 workers in March 2020. | Siemens and Volvo Group hired 900 workers in March 2020.",
                "Siemens opened a factory in Ghent. They hired 900 workers in March 2020. | Siemens hired 900 workers in March 2020.",
                "Siemens opened a factory in Ghent. Siemens also bought a mill from Volvo in Kiel. The company hired 900 workers in March 2020. Siemens closed a mine in Lyon. | Siemens hired 900 workers in March 2020.",
                "Portugal raised its taxes in 2012. The country signed a treaty with Morocco in 2014. | Portugal signed a treaty with Morocco in 2014."
            })
    void namesTheOneBody(String text, String statement) {
        assertThat(TheReader.statements(text)).contains(statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Volvo Group opened a factory in Ghent. It was cold in March 2020.",
                "Volvo Group and Siemens opened a factory in Ghent. It hired 900 workers in March 2020.",
                "Siemens opened a factory in Ghent for the workers. They were cold in March 2020.",
                "Siemens hired drivers in Ghent. They built 40 schools in 2014.",
                "Siemens sold a factory to Volvo in Ghent. The company hired 900 workers in March 2020.",
                "Siemens and Volvo opened a factory in Ghent. The company hired 900 workers in March 2020.",
                "The Red Cross and the World Health Organization opened an office in Lagos. The organisation hired 90 doctors in March 2020.",
                "Portugal and Spain raised taxes in 2012. The country built 40 schools in 2014."
            })
    void staysOpenWhereTwoFitOrTheDeedIsNobodys(String text) {
        assertThat(TheReader.read(text, null).facts()).noneMatch(fact -> fact.sentence() == 1);
        assertThat(TheReader.doubts(text, 1)).contains(Doubt.Reason.POINTS_BACK);
    }

    @Test
    void doesNotTakeACountryPastTheAdjectiveOfAnother() {
        assertThat(
                        TheReader.statements(
                                "Portugal raised its taxes in 2012. Spanish banks closed 40 branches. The country joined the union in 2014."))
                .noneMatch(statement -> statement.contains("2014"));
    }

    @Test
    void aTradeIsNotThatOfAnotherCompanyNearby() {
        assertThat(
                        TheReader.statements(
                                "Boeing sold 60 jets to Emirates in 2019. Boeing is an American manufacturer. The airline will open a school in Dubai in 2022."))
                .noneMatch(statement -> statement.startsWith("Boeing will"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A spokesman for Dott told CNN on Monday that the company had received a letter from Madrid.",
                "Karl Schulz announced his plans for Derby. The East Midlands MEP wants his new group to change Madrid."
            })
    void whoIsToldOrNotNamedIsNotMeant(String text) {
        assertThat(TheReader.statements(text)).noneMatch(statement -> statement.matches("(?:CNN|The East).*"));
    }
}
