package app.lede.writing.drafting;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a text that carry meaning, to see whether another text tells the same. */
final class ContentWords {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Shorter words are mostly little ones. */
    private static final int SHORTEST = 4;

    /** Words are cut to it, so that "visits" is "visited". */
    private static final int STEM = 5;

    private ContentWords() {}

    static Set<String> of(String text) {
        return BETWEEN.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST || word.codePoints().anyMatch(Character::isDigit))
                .map(word -> word.length() > STEM ? word.substring(0, STEM) : word)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The share of the words that a text has too; 0 for no words. */
    static double share(Set<String> words, String text) {
        var other = of(text);
        return words.isEmpty()
                ? 0
                : (double) words.stream().filter(other::contains).count() / words.size();
    }
}
