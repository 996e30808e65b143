package app.lede.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteFinderTest {
    private static List<String> quotes(String text) {
        var passage = TheReader.read(text, null).passage();
        passage.quotes()
                .forEach(quote ->
                        assertThat(text.substring(quote.begin(), quote.end())).isEqualTo(quote.text()));
        return passage.quotes().stream()
                .map(quote -> quote.speaker() + ": " + quote.text())
                .toList();
    }

    @Test
    void findsTheSpeakerBehindTheQuote() {
        assertThat(quotes("“The bridge will be closed for a year,” said Kari Nordmann in Oslo."))
                .containsExactly("Kari Nordmann: The bridge will be closed for a year,");
        assertThat(quotes("\"The bridge will be closed for a year,\" Kari Nordmann said in Oslo."))
                .containsExactly("Kari Nordmann: The bridge will be closed for a year,");
    }

    @Test
    void findsTheSpeakerBeforeTheQuote() {
        assertThat(quotes("Kari Nordmann said: \"The bridge will be closed for a year.\""))
                .containsExactly("Kari Nordmann: The bridge will be closed for a year.");
    }

    @Test
    void namesNobodyWhereItIsNotSure() {
        assertThat(quotes("\"The bridge will be closed for a year,\" a spokesman for the town said."))
                .containsExactly("null: The bridge will be closed for a year,");
    }

    @Test
    void leavesTitlesAndSingleWords() {
        assertThat(quotes("Kari Nordmann wrote \"Faust\" in Oslo in 1999.")).isEmpty();
    }

    @Test
    void doesNotRunOnBehindAMarkThatIsNeverClosed() {
        assertThat(
                        quotes(
                                "He called it \"a very good day for the town.\n\nThe bridge was \"closed for the whole winter\" in Narvik."))
                .allSatisfy(quote -> assertThat(quote).endsWith("closed for the whole winter"));
    }
}
