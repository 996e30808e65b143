package app.lede.item.flaw;

import app.lede.item.Flaw;
import app.lede.item.Item;
import app.lede.item.WhoSaidIt;
import java.util.List;

/**
 * The quotation of a who-said item names its speaker.
 *
 * <p>Wrong: "NASA has proven we are serious" as said by "NASA"; "“The needs are enormous,” said Guterres." Right: "The needs
 * are enormous, people are suffering and there's no time to lose".
 *
 * <p>Source: Haladyna 28d; News: no name given away.
 */
final class QuoteNamesSpeaker implements FlawRule {
    /** "Al" and "de" stand in many names. */
    private static final int FEWEST_LETTERS = 3;

    @Override
    public String id() {
        return "quote-names-speaker";
    }

    @Override
    public List<Flaw> find(Item item) {
        if (!(item.content() instanceof WhoSaidIt said)) {
            return none();
        }
        return names(said.quote(), said.keyText())
                ? warn(new Flaw.Place.Answer(), "The quotation names the one who said it. Leave the name out of it.")
                : none();
    }

    /** The whole name, or the last word of a person's name written with its capital. */
    private static boolean names(String quote, String speaker) {
        if (Words.holds(quote, speaker.replaceFirst("(?i)^the ", ""))) {
            return true;
        }
        var words = Words.asWritten(speaker);
        boolean person = words.size() > 1 && words.stream().allMatch(Words::startsUpper);
        return person
                && words.getLast().length() >= FEWEST_LETTERS
                && Words.asWritten(quote).contains(words.getLast());
    }
}
