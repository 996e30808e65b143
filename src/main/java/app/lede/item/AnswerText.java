package app.lede.item;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What typed answers are compared by: what people forgive in each other's writing is taken away. */
public final class AnswerText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^(the|a|an) (?=\\S)");

    private AnswerText() {}

    /**
     * Lower case, without accents, punctuation and a leading article, with single spaces. A text that has neither
     * letters nor digits is kept, trimmed.
     */
    public static String normalise(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var words =
                NOT_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return words.isEmpty() ? text.strip() : ARTICLE.matcher(words).replaceFirst("");
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
