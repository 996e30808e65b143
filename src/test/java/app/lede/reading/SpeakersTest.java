package app.lede.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a pronoun in a report means who speaks. */
class SpeakersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "General Motors said it could build 400 cars in Ohio. | According to General Motors, it could build 400 cars in Ohio.",
                "Maria Keller said she would build 400 houses in Bremen. | According to Maria Keller, she would build 400 houses in Bremen."
            })
    void letsThePronounOfTheSpeakerStand(String text, String statement) {
        assertThat(TheReader.statements(text)).contains(statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Maria Keller said he would build 400 houses in Bremen.",
                "General Motors told Siemens it would build 400 cars in Ohio.",
                "Maria Keller told Anna Weiss that she would build 400 houses in Bremen."
            })
    void leavesWhatMayMeanAnother(String text) {
        assertThat(TheReader.statements(text)).noneMatch(statement -> statement.startsWith("According to"));
    }

    @Test
    void neverTakesWhoWasSpokenOfBeforeForTheOneWhoSpeaks() {
        assertThat(
                        TheReader.statements(
                                "The Civil Aviation Authority of Nepal barred Karl Schulz from Kathmandu. Flydubai said it would answer the Nepal Times."))
                .noneMatch(statement -> statement.contains("Authority of Nepal would"));
    }
}
