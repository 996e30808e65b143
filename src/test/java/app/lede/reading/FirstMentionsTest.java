package app.lede.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who "the man" is, by what was told when he was first mentioned. */
class FirstMentionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A man was found in Leeds on 3 May 2012. The man was taken to a hospital in York. | The man who was found in Leeds on 3 May 2012 was taken to a hospital in York.",
                "Karl Schulz filed a lawsuit in Berlin on 3 May 2012. The lawsuit cost 40 million dollars. | The lawsuit that Karl Schulz filed in Berlin on 3 May 2012 cost 40 million dollars.",
                "A fire destroyed a school in Bremen in 1999. The fire killed 40 people. | The fire that destroyed a school in Bremen in 1999 killed 40 people.",
                "Norway paid a driver in Narvik on 3 May 2012. Anna Weiss thanked the driver. | Anna Weiss thanked the driver whom Norway paid in Narvik on 3 May 2012.",
                "Anna Weiss wrote a bill that would ban smoking. The bill cost 40 million dollars. | The bill that would ban smoking cost 40 million dollars."
            })
    void theClauseThatIntroducedItIsSaid(String text, String statement) {
        assertThat(TheReader.statements(text)).contains(statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A man was found in Leeds on 3 May 2012. Another man was found in Hull on 4 May 2012. The man was taken to a hospital in York.",
                "A man was found in Leeds on 3 May 2012. Two men met in Hull on 4 May 2012. The man was taken to a hospital in York.",
                "A man was seen. Norway paid the driver. The man was taken to a hospital in York.",
                "A man may have been found in Leeds on 3 May 2012. Norway bought a bridge in 2013. The man was taken to a hospital in York.",
                "A man was not found in Leeds on 3 May 2012. Norway bought a bridge in 2013. The man was taken to a hospital in York.",
                "\"A man was found in Leeds on 3 May 2012,\" Anna Weiss said. Norway bought a bridge in 2013. The man was taken to a hospital in York.",
                "A man was found in Leeds on 3 May 2012. Norway bought a bridge in 2013. The man's hospital in York was closed in 2014."
            })
    void whoMayBeAnotherStaysOpen(String text) {
        assertThat(TheReader.statements(text)).noneMatch(statement -> statement.matches("(?i).*\\bthe man\\b.*"));
    }
}
