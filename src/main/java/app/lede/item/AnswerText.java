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
    private static final Map<String, String> PLAIN_LETTERS = Map.ofEntries(
            Map.entry("ł", "l"),
            Map.entry("Ł", "L"),
            Map.entry("ø", "o"),
            Map.entry("Ø", "O"),
            Map.entry("đ", "d"),
            Map.entry("Đ", "D"),
            Map.entry("ð", "d"),
            Map.entry("Ð", "D"),
            Map.entry("þ", "th"),
            Map.entry("Þ", "Th"),
            Map.entry("æ", "ae"),
            Map.entry("Æ", "Ae"),
            Map.entry("œ", "oe"),
            Map.entry("Œ", "Oe"),
            Map.entry("ß", "ss"),
            Map.entry("ẞ", "SS"),
            Map.entry("ı", "i"),
            Map.entry("−", "-"));

    private static final Pattern OTHER_LETTERS = Pattern.compile("[łŁøØđĐðÐþÞæÆœŒßẞı−]");

    private AnswerText() {}

    /**
     * Lower case, without accents, apostrophes, punctuation and a leading article, with single spaces and with initials
     * drawn together ("U.S." as "us"). A text that has neither letters nor digits is kept, trimmed.
     */
    public static String normalise(String text) {
        var words = NOT_WORD.matcher(plain(text).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        if (words.isEmpty()) {
            return text.strip();
        }
        return BETWEEN_INITIALS.matcher(ARTICLE.matcher(words).replaceFirst("")).replaceAll("");
    }

    /** Without accents and apostrophes, in the letters of the Latin alphabet where they are Latin at all. */
    static String plain(String text) {
        var plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        var latin = OTHER_LETTERS.matcher(plain).replaceAll(letter -> PLAIN_LETTERS.get(letter.group()));
        return APOSTROPHE.matcher(latin).replaceAll("");
    }

    /** Loads the word lists, about half a second's work: else the first answer with a slip in it waits for them. */
    public static void prepare() {
        var _ = KnownWords.get();
    }

    /** Whether what was typed is one of the accepted answers, but for what people forgive: see {@link AnswerRules}. */
    public static boolean matches(List<String> accepted, String typed) {
        return new AnswerRules("").isAnyOf(accepted, typed);
    }

    static Outcome score(List<String> accepted, String stem, Response response, Marking marking) {
        if (response.isBlank()) {
            return new Outcome.Unanswered();
        }
        if (!(response instanceof Response.Typed typed)) {
            return new Outcome.Wrong();
        }
        var rules = new AnswerRules(marking.context() + " " + stem);
        return Outcome.of(rules.isAnyOf(accepted, typed.text()) || rules.isAnyOf(marking.alsoAccepted(), typed.text()));
    }

    static String say(Response response) {
        return response instanceof Response.Typed typed ? typed.text() : "";
    }
}
