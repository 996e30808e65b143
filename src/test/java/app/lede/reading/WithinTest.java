package app.lede.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pronouns stand for something that the same statement says. */
class WithinTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norwegians will be able to set the price of the tickets or release them for free. | Norwegians will be able to set the price of the tickets or release them for free.",
                "Norway and Sweden paid 40 engineers for their plans. | Norway and Sweden paid 40 engineers for their plans.",
                "The Munch Museum drew 11,000 visitors when it showed its Norwegian prints in Oslo. | The Munch Museum drew 11,000 visitors when it showed its Norwegian prints in Oslo.",
                "Company founder and chairman Peter Brandt gave his yearly speech in Kiel. | Company founder and chairman Peter Brandt gave his yearly speech in Kiel."
            })
    void keepsWhatIsSaid(String text, String statement) {
        assertThat(TheReader.statements(text)).contains(statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Norwegian company Statkraft built a tunnel in Peru, and sells it under the name Inca.",
                "Three Norwegians voted with 31 Swedes against it.",
                "Norway sold the bridge and the port to Sweden and painted it in Oslo.",
                "Peter Brandt gave them a speech in Kiel."
            })
    void leavesWhatIsNot(String text) {
        assertThat(TheReader.statements(text)).noneMatch(statement -> statement.matches(".*\\b(it|them)\\b.*"));
    }
}
