package app.lede.item.flaw;

import app.lede.item.Flaw;
import java.util.List;

/**
 * The stem tells more than is needed to answer it.
 *
 * <p>Wrong: "Notre-Dame, a Gothic cathedral whose construction began in 1163, which Victor Hugo made famous, and which about
 * 12 million visitors came to see in 2017, the last full year but one before a fire destroyed its roof and spire, reopened
 * when?" Right: "When did Notre-Dame reopen after the fire?"
 *
 * <p>Source: Haladyna 13 and 16, "window dressing"; Tarrant; SAQUET, "gratuitous information".
 */
final class LongStem implements StemRule {
    /** Twice the 19 words that nine of ten questions on news stay within, as people write them (our corpus of 11,580). */
    static final int MOST_WORDS = 38;

    @Override
    public String id() {
        return "long-stem";
    }

    @Override
    public List<Flaw> find(String stem, Form form) {
        int words = Words.count(stem);
        return words > MOST_WORDS
                ? hint(
                        stem(),
                        "This is long (" + words
                                + " words): it measures patience too. Leave out what is not needed to answer it.")
                : none();
    }
}
