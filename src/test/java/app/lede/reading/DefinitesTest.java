package app.lede.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a noun with "the" stands for. */
class DefinitesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nurses in Ghana tested a malaria vaccine in Accra. The vaccine cost 40 million dollars. | The malaria vaccine cost 40 million dollars.",
                "Anna Weiss planned the tunnel in Bremen in 1999. The tunnel cost 40 million dollars. | The tunnel in Bremen cost 40 million dollars.",
                "The Danish government sold a bridge to Norway in 1999. The Swedish government bought the port of Kiel. The government built 40 schools in Kiel. | The Swedish government built 40 schools in Kiel.",
                "Anna Weiss planned the tunnel in Bremen in 1999. Karl Schulz opened the tunnel in May 2021. | Karl Schulz opened the tunnel in Bremen in May 2021."
            })
    void takesTheWordsOfTheIntroduction(String text, String statement) {
        assertThat(TheReader.statements(text)).contains(statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nurses in Ghana tested a malaria vaccine and a measles vaccine in Accra. The vaccine cost 40 million dollars.",
                "Nurses praised a vaccine. The vaccine cost 40 million dollars.",
                "Anna Weiss planned the tunnel in Bremen in 1999. Karl Schulz opened the tunnel in Kiel in May 2021."
            })
    void staysOpenWhereThereAreTwoOrNoneIsDescribed(String text) {
        assertThat(TheReader.read(text, null).facts()).noneMatch(fact -> fact.sentence() == 1);
        assertThat(TheReader.doubts(text, 1)).contains(Doubt.Reason.POINTS_BACK);
    }

    @Test
    void saysNothingTwice() {
        assertThat(
                        TheReader.statements(
                                "Anna Weiss planned the tunnel in Bremen in 1999. Karl Schulz opened the tunnel in Bremen in May 2021."))
                .contains("Karl Schulz opened the tunnel in Bremen in May 2021.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway issued the downgrade on Sunday.",
                "Norway sent the longtime Ford worker a letter in 2019.",
                "Norway arrested the 48-year-old Australian in April 2019."
            })
    void whatIsSpokenOfForTheFirstTimeMustBeKnownToEverybody(String text) {
        assertThat(TheReader.statements(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Norway sent the mail to Narvik in 2019.", "Norway opened the museum in Berlin in 2019."})
    void whatEverybodyKnowsNeedsNoIntroduction(String text) {
        assertThat(TheReader.statements(text)).hasSize(1);
    }
}
