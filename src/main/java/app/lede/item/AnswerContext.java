package app.lede.item;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The article and the question a typed answer belongs to: the words in them exist, whatever lists say.
 *
 * @param cased its plain words as they are written, with one space around each
 * @param lower the same in lower case
 */
record AnswerContext(String cased, String lower) {
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    static AnswerContext of(String text) {
        var cased =
                " " + NOT_WORD.matcher(AnswerText.plain(text)).replaceAll(" ").strip() + " ";
        return new AnswerContext(cased, cased.toLowerCase(Locale.ROOT));
    }

    boolean has(String word) {
        return lower.contains(" " + word + " ");
    }

    /** Whether it is written without a capital somewhere, as names are not. */
    boolean hasUncapitalised(String word) {
        return cased.contains(" " + word + " ");
    }
}
