package app.lede.exchange;

import app.lede.item.Item;
import java.util.regex.Pattern;

/** GIFT's escapes and marks. */
final class GiftText {
    /** Between the two sides of a match; it has no escape. */
    static final String ARROW = "->";

    static final String PLAIN = "[plain]";

    private static final String SPECIAL = "\\~=#{}:";
    private static final Pattern FORMAT = Pattern.compile("\\[(html|plain|markdown|moodle)]");

    private GiftText() {}

    static String escape(String text) {
        var escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\n') {
                escaped.append("\\n");
            } else if (SPECIAL.indexOf(character) >= 0) {
                escaped.append('\\').append(character);
            } else {
                escaped.append(character);
            }
        }
        return escaped.toString();
    }

    /** What escapes stand for. A backslash before any other character is one. */
    static String unescape(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (character == '\\' && next == 'n') {
                plain.append('\n');
                i++;
            } else if (character == '\\' && SPECIAL.indexOf(next) >= 0) {
                plain.append(next);
                i++;
            } else {
                plain.append(character);
            }
        }
        return plain.toString();
    }

    /** Where a mark stands that no backslash escapes, from a place on; negative if nowhere. */
    static int find(String text, String mark, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.startsWith(mark, i)) {
                return i;
            }
            if (text.charAt(i) == '\\') {
                i++;
            }
        }
        return -1;
    }

    /**
     * What says how the texts of an item are to be taken. Moodle takes a text for HTML unless told that it is plain; it
     * makes no difference where there is nothing that HTML would read otherwise.
     */
    static String format(Item item) {
        var texts = new StringBuilder();
        ItemTexts.map(item, text -> {
            texts.append(text);
            return text;
        });
        texts.append(Wording.feedback(item));
        boolean isFormat =
                FORMAT.matcher(Wording.question(item.content()).strip()).lookingAt();
        return isFormat || texts.indexOf("<") >= 0 || texts.indexOf("&") >= 0 ? PLAIN : "";
    }

    /** A text behind a mark of its own. If it begins like a format, it is told to be plain. */
    static String answer(String text) {
        var stripped = text.strip();
        return (FORMAT.matcher(stripped).lookingAt() ? PLAIN : "") + escape(stripped);
    }

    /** An answer behind its mark. One that begins like a weight gets a weight, so that it is not taken for one. */
    static String weighted(char mark, String text, int percent) {
        return mark + (text.strip().startsWith("%") ? "%" + percent + "%" : "") + answer(text);
    }
}
