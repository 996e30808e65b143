package app.lede.item;

import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Tells a slip of the keyboard from another word. A slip is an edit in the sense of F. J. Damerau, A technique for
 * computer detection and correction of spelling errors, Communications of the ACM 7(3), 1964: a letter missing, added, in
 * the place of another, or swapped with its neighbour. The first letter is hardly ever hit (K. Kukich, Techniques for
 * automatically correcting words in text, ACM Computing Surveys 24(4), 1992), and changing it makes other words, so it
 * must be right.
 */
final class Slips {
    static final int SHORTEST = 5;
    static final int LONG = 9;
    private static final Pattern LETTERS = Pattern.compile("[a-z]+");

    /** A letter more or less makes the opposite: none of these is a slip, nor is anything a slip for one of them. */
    private static final Set<String> NEGATIONS = Set.of(
            "never",
            "nobody",
            "nothing",
            "nowhere",
            "neither",
            "without",
            "cannot",
            "isnt",
            "arent",
            "wasnt",
            "werent",
            "dont",
            "doesnt",
            "didnt",
            "wont",
            "wouldnt",
            "shouldnt",
            "couldnt",
            "cant",
            "hasnt",
            "havent",
            "hadnt",
            "mustnt");

    private Slips() {}

    /**
     * How many slips lead from the right word to what was typed, if they are forgiven; else -1. None are where either has
     * fewer than 5 letters, one is in words up to 8, two in longer ones. In names, of which not all are known, only a
     * swap and a letter doubled or typed once are: "Markel" may be somebody else.
     *
     * @param typed another word than {@code right}
     * @param context asked only if the two are alike
     */
    static int between(AnswerWord right, String typed, Supplier<AnswerContext> context) {
        var word = right.text();
        int most = word.length() < LONG ? 1 : 2;
        if (Math.min(word.length(), typed.length()) < SHORTEST
                || typed.charAt(0) != word.charAt(0)
                || !LETTERS.matcher(word).matches()
                || !LETTERS.matcher(typed).matches()
                || isNever(word)
                || isNever(typed)) {
            return -1;
        }
        int distance = distance(word, typed, most);
        return distance <= most && isForgiven(right, typed, context.get()) ? distance : -1;
    }

    private static boolean isForgiven(AnswerWord right, String typed, AnswerContext context) {
        var known = KnownWords.get();
        var word = right.text();
        boolean free = !known.isKnown(typed) && !context.has(typed);
        if (isOrdinary(right, context)) {
            return free || known.areFormsOfOne(word, typed);
        }
        return free && (known.isPlace(word) || isSwapOrDoubling(word, typed));
    }

    /** No name: a known word without a capital, or a long one with it, as in "Parliament"; or without one in the article. */
    private static boolean isOrdinary(AnswerWord right, AnswerContext context) {
        var word = right.text();
        return (KnownWords.get().isWord(word) && (!right.capital() || word.length() >= LONG - 1))
                || context.hasUncapitalised(word);
    }

    private static boolean isNever(String word) {
        return NEGATIONS.contains(word) || Numbers.isNumberWord(word);
    }

    private static boolean isSwapOrDoubling(String word, String typed) {
        return word.length() == typed.length()
                ? distance(word, typed, 1) == 1 && substitutions(word, typed) == 2
                : withoutDoubles(word).equals(withoutDoubles(typed)) && Math.abs(word.length() - typed.length()) == 1;
    }

    private static int substitutions(String word, String typed) {
        int different = 0;
        for (int i = 0; i < word.length(); i++) {
            different += word.charAt(i) == typed.charAt(i) ? 0 : 1;
        }
        return different;
    }

    private static String withoutDoubles(String word) {
        return word.replaceAll("(.)\\1+", "$1");
    }

    /**
     * The number of edits, none of which touches a letter twice (the restricted distance of Damerau and Levenshtein); if
     * it is more than {@code most}, some number that is.
     */
    static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        var before = new int[other.length() + 1];
        var last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[other.length()];
    }
}
