package app.lede.reading;

import org.jspecify.annotations.Nullable;

/**
 * A name, time or number in a sentence.
 *
 * @param kind what it names
 * @param sentence index of its sentence
 * @param first index of its first word
 * @param last index of its last word
 * @param text the words as they stand
 * @param name the fullest name of the same thing in the article; the words themselves for times and numbers
 * @param type what kind of place or organisation it is, such as "city" or "company"; empty when that is not known
 * @param when the resolved time of a time
 * @param quantity the value of a number
 */
public record Mention(
        MentionKind kind,
        int sentence,
        int first,
        int last,
        String text,
        String name,
        String type,
        @Nullable When when,
        @Nullable Quantity quantity) {

    boolean covers(int token) {
        return first <= token && token <= last;
    }

    Mention named(String fuller) {
        return new Mention(kind, sentence, first, last, text, fuller, type, when, quantity);
    }

    Mention typed(String found) {
        return new Mention(kind, sentence, first, last, text, name, found, when, quantity);
    }
}
