package app.lede.article;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.base.text.Evidence;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void keepsAbbreviationsInTheirSentence() {
        var text = "Mr. Putin met Assad, D. Peskov said. They spoke on Sept. 13 in Moscow. \"It was long,\" he said.";
        assertThat(Sentences.of(text))
                .extracting(Evidence::text)
                .contains("\"It was long,\" he said.")
                .first()
                .isEqualTo("Mr. Putin met Assad, D. Peskov said.");
    }

    @Test
    void partsParagraphsByEmptyLinesWhereThereAreAny() {
        assertThat(Sentences.paragraphs("One line\nof two.\n \nA second.\n\n\n\nA third."))
                .extracting(Evidence::text)
                .containsExactly("One line\nof two.", "A second.", "A third.");
    }

    @Test
    void takesEachLineAsAParagraphWhereNoLineIsEmpty() {
        assertThat(Sentences.paragraphs("One.\nTwo."))
                .extracting(Evidence::text)
                .containsExactly("One.", "Two.");
    }

    @Test
    void doesNotEndASentenceWhereALineWasFull() {
        assertThat(Sentences.of("The war began\nin March 2011. It goes on.\n\nNext."))
                .extracting(Evidence::text)
                .containsExactly("The war began\nin March 2011.", "It goes on.", "Next.");
    }

    @Property
    void coverAllThatIsNotBlankAndPointToWhereItStands(@ForAll String text) {
        var sentences = Sentences.of(text);
        assertThat(sentences)
                .allSatisfy(span ->
                        assertThat(text.substring(span.begin(), span.end())).isEqualTo(span.text()));
        var covered = String.join("", sentences.stream().map(Evidence::text).toList());
        assertThat(covered.chars().filter(c -> !Character.isWhitespace(c)).toArray())
                .isEqualTo(text.chars().filter(c -> !Character.isWhitespace(c)).toArray());
    }
}
