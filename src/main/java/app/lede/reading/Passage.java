package app.lede.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with what was read in it.
 *
 * @param text the text as given; every offset points into it
 * @param dayFirst whether the article writes the day before the month
 */
public record Passage(
        String title,
        String text,
        @Nullable LocalDate published,
        boolean dayFirst,
        List<Sentence> sentences,
        List<Mention> mentions,
        List<Quote> quotes) {
    public Passage {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        quotes = List.copyOf(quotes);
    }

    /** The mentions in a sentence, from left to right. */
    public List<Mention> mentionsIn(Sentence sentence) {
        return mentions.stream()
                .filter(mention -> mention.sentence() == sentence.index())
                .toList();
    }

    /** How many words the sentences have, marks not counted. */
    public int words() {
        return (int) sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> !token.isPunctuation())
                .count();
    }
}
