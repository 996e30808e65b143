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
    void findsTheSpeakerOfTheSecondPart() {
        assertThat(quotes("\"The bridge will be closed,\" said Kari Nordmann in Oslo. \"The port stays open.\""))
                .containsExactly("Kari Nordmann: The bridge will be closed,", "Kari Nordmann: The port stays open.");
    }

    @Test
    void leavesTheSecondPartOpenWhereAnotherMayFollow() {
        assertThat(quotes("\"The bridge will be closed,\" said Kari Nordmann. \"The port stays open,\" a clerk said."))
                .contains("null: The port stays open,");
        assertThat(quotes("\"The bridge will be closed,\" said Kari Nordmann. The town has a clerk."
                        + " \"The port stays open.\""))
                .contains("null: The port stays open.");
    }

    @Test
    void findsTheSpeakerByADescription() {
        assertThat(quotes("\"The bridge will be closed,\" said the general secretary of the union, Kari Nordmann."))
                .containsExactly("Kari Nordmann: The bridge will be closed,");
        assertThat(quotes("\"The bridge will be closed.\" said Kari Nordmann, the mayor of Narvik."))
                .containsExactly("Kari Nordmann: The bridge will be closed.");
        assertThat(quotes("Norwegian writer and teacher Kari Nordmann commented, \"The bridge will be closed.\""))
                .containsExactly("Kari Nordmann: The bridge will be closed.");
    }

    @Test
    void leavesAQuoteThatStandsBeforeAnotherSentence() {
        assertThat(quotes("A clerk read the letter: \"The bridge will be closed.\" Kari Nordmann said on Friday that"
                        + " the port of Narvik stays open."))
                .containsExactly("null: The bridge will be closed.");
        assertThat(quotes("Peter Brandt and Ola Berg told the press: \"The bridge will be closed.\""))
                .containsExactly("null: The bridge will be closed.");
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
