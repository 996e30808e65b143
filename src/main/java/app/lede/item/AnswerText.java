package app.lede.item;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What typed answers are compared by: what people forgive in each other's writing is taken away. */
public final class AnswerText {
    /** Accents of Latin, Greek and Cyrillic letters; the marks of other scripts tell words apart. */
    private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");

    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’ʼ](?=\\p{L})");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:(?:the|an) (?=\\S)|a (?=\\S{2}))");
    /** The space between two letters that stand alone, as in "U. S." */
    private static final Pattern BETWEEN_INITIALS = Pattern.compile("(?<=(?:^| )\\p{L}) (?=\\p{L}(?: |$))");

    /** Letters that do not decompose into a plain one and an accent. */
    private static final Map<String, String> PLAIN_LETTERS =
            Map.of("ł", "l", "ø", "o", "đ", "d", "ð", "d", "þ", "th", "æ", "ae", "œ", "oe", "ß", "ss", "ı", "i");

    private static final Pattern OTHER_LETTERS = Pattern.compile("[łøđðþæœßı]");

    private AnswerText() {}

    /**
     * Lower case, without accents, apostrophes, punctuation and a leading article, with single spaces and with initials
     * drawn together ("U.S." as "us"). A text that has neither letters nor digits is kept, trimmed.
     */
    public static String normalise(String text) {
        var plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var latin = OTHER_LETTERS.matcher(plain).replaceAll(letter -> PLAIN_LETTERS.get(letter.group()));
        var words = NOT_WORD.matcher(APOSTROPHE.matcher(latin).replaceAll(""))
                .replaceAll(" ")
                .strip();
        if (words.isEmpty()) {
            return text.strip();
        }
        return BETWEEN_INITIALS.matcher(ARTICLE.matcher(words).replaceFirst("")).replaceAll("");
    }

    /** Whether what was typed is one of the accepted answers, but for what people forgive. */
    public static boolean matches(List<String> accepted, String typed) {
        var given = normalise(typed);
        return accepted.stream()
                .anyMatch(answer -> !answer.isBlank() && normalise(answer).equals(given));
    }

    static Outcome score(List<String> accepted, Response response) {
        if (response.isBlank()) {
            return new Outcome.Unanswered();
        }
        return Outcome.of(response instanceof Response.Typed typed && matches(accepted, typed.text()));
    }

    static String say(Response response) {
        return response instanceof Response.Typed typed ? typed.text() : "";
    }
}
