package app.lede.item.flaw;

import app.lede.item.Flaw;
import java.util.List;

/**
 * An option takes as long to read as a paragraph.
 *
 * <p>Wrong: an option that quotes three sentences of the article. Right: "Joint military action against rebels".
 *
 * <p>Source: Haladyna 13, "minimize the amount of reading in each item".
 */
final class LongOption implements ChoiceRule {
    /** About a long sentence of an article. Our choice: answers on news have two words in the median. */
    static final int MOST_WORDS = 30;

    @Override
    public String id() {
        return "long-option";
    }

    @Override
    public List<Flaw> find(Choice choice) {
        return choice.where(option -> Words.count(option) > MOST_WORDS).stream()
                .findFirst()
                .map(
                        i -> hint(
                                option(i),
                                "This option is a paragraph: nobody keeps it in mind beside the others. Say it in a few words."))
                .orElseGet(this::none);
    }
}
