package app.lede.command;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time expression as annotators marked and resolved it.
 *
 * @param document the article's name without its folder's ending
 * @param sentence the sentence's number in the annotated text, 0 for the headline; 0 for all where the corpus has none
 * @param text the words, with a space between any two
 * @param span the days it stands for; null where the annotators give no date
 */
record GoldDate(
        String document,
        int sentence,
        String text,
        Sort sort,
        @Nullable DaySpan span) {

    private static final Pattern DEICTIC = Pattern.compile(
            "\\b(today|tonight|yesterday|tomorrow|this|last|next|past|coming|ago|weekend|end|beginning)\\b");
    private static final Pattern ANAPHORIC = Pattern.compile("\\b(same|next day|previous|of march)\\b|^which$");

    /** What sort of expression it is, told from its words and from its value. */
    enum Sort {
        FULL("full dates"),
        YEAR("years and months of a year"),
        RELATIVE("relative to the published date"),
        CONTEXT("by the context: the day, opening night"),
        DAY_OF_MONTH("days without year"),
        WEEKDAY("bare weekdays"),
        MONTH("months without year"),
        TIME("times of day"),
        DURATION("durations"),
        VAGUE("without a date");

        private final String label;

        Sort(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        /** Whether it has a date, so that a value given for it is right or wrong. */
        boolean dated() {
            return this != DURATION && this != VAGUE;
        }
    }

    static GoldDate of(String document, int sentence, String text, String type, @Nullable DaySpan span) {
        return new GoldDate(document, sentence, text, sort(text.toLowerCase(Locale.ROOT), type, span), span);
    }

    private static Sort sort(String words, String type, @Nullable DaySpan span) {
        if (type.equals("DURATION") || type.equals("SET")) {
            return Sort.DURATION;
        }
        if (span == null) {
            return Sort.VAGUE;
        }
        var month = "(january|february|march|april|may|june|july|august|september|october|november|december)";
        if (type.equals("TIME") && words.matches(".*\\d.*") || words.matches(".*\\d:\\d\\d.*")) {
            return Sort.TIME;
        }
        if (words.matches(".*\\b(1\\d|20)\\d\\d\\b.*") || words.matches(".*\\b\\d0s\\b.*|.*century.*|.*ties")) {
            return words.matches(".*" + month + " \\d{1,2}\\b.*|.*\\d{1,2} " + month + ".*") ? Sort.FULL : Sort.YEAR;
        }
        if (words.matches(".*" + month + " \\d{1,2}.*|.*\\d{1,2} " + month + ".*")) {
            return Sort.DAY_OF_MONTH;
        }
        if (words.matches("(on )?(mon|tues|wednes|thurs|fri|satur|sun)day( (morning|afternoon|evening|night))?")) {
            return Sort.WEEKDAY;
        }
        if (words.matches("(early |late |mid-)?" + month)) {
            return Sort.MONTH;
        }
        return DEICTIC.matcher(words).find() && !ANAPHORIC.matcher(words).find() ? Sort.RELATIVE : Sort.CONTEXT;
    }
}
