package app.lede.reading;

import java.util.Locale;

/** Puts words of a sentence together as they stand in the article. */
public final class Words {
    private Words() {}

    /** The words from {@code first} to {@code last}, with single spaces where the article has any. */
    static String join(Sentence sentence, int first, int last) {
        var text = new StringBuilder();
        for (int i = first; i <= last; i++) {
            if (i > first && sentence.spaceBefore(i)) {
                text.append(' ');
            }
            text.append(sentence.token(i).text());
        }
        return text.toString();
    }

    static String lower(Sentence sentence, int first, int last) {
        return join(sentence, first, last).toLowerCase(Locale.ROOT);
    }

    /** With a capital first, but for a name that begins with a small letter: "iPhone". */
    public static String capital(String text) {
        return text.isEmpty() || text.matches("\\p{Ll}\\p{Lu}.*")
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
