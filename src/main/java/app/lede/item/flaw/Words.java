package app.lede.item.flaw;

import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text cut into words, as the rules compare them. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’.,-][\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("'s$");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"|‘[^’]*’(?!\\p{L})");
    private static final Set<String> FUNCTION_WORDS = WordList.read("function-words");

    /** How many letters a word needs before an ending on it leaves it recognisable: "part" and "party" are two words. */
    private static final int RECOGNISABLE = 5;

    private static final int LONGEST_ENDING = 3;

    private Words() {}

    static List<String> asWritten(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Lower case, without accents and the possessive ending. */
    static List<String> of(String text) {
        return asWritten(text).stream().map(Words::fold).toList();
    }

    /** The words that carry matter: names, numbers, nouns, verbs. */
    static List<String> content(String text) {
        return of(text).stream().filter(word -> !FUNCTION_WORDS.contains(word)).toList();
    }

    static int count(String text) {
        return asWritten(text).size();
    }

    private static String fold(String word) {
        var plain =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
        return POSSESSIVE
                .matcher(plain.replace('’', '\'').toLowerCase(Locale.ROOT))
                .replaceFirst("");
    }

    /** Whether one text holds the other, word by word and in its order. */
    static boolean holds(String text, String phrase) {
        var words = of(phrase);
        return !words.isEmpty() && Collections.indexOfSubList(of(text), words) >= 0;
    }

    /** Whether two words are the same but for an ending: "Croatia" and "Croatian", "goal" and "goals". */
    static boolean resemble(String one, String other) {
        var shorter = one.length() <= other.length() ? one : other;
        var longer = one.length() <= other.length() ? other : one;
        if (!longer.startsWith(shorter)) {
            return false;
        }
        var ending = longer.substring(shorter.length());
        return ending.isEmpty()
                || ending.equals("s")
                || (shorter.length() >= RECOGNISABLE && ending.length() <= LONGEST_ENDING);
    }

    static boolean startsUpper(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    /** The text with its quotations blanked out: what somebody said is not the author's wording. */
    static String withoutQuotations(String text) {
        return QUOTED.matcher(text).replaceAll(" ");
    }
}
