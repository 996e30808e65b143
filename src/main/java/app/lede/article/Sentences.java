package app.lede.article;

import app.lede.base.text.Evidence;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An article's text in paragraphs and sentences, for screens. Abbreviations do not end a sentence; a reader of the
 * language may still see some boundaries otherwise, so nothing but the display rests on them.
 */
public final class Sentences {
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n\\s*");
    /** "D. Peskov": an initial does not end a sentence. */
    private static final Pattern INITIAL = Pattern.compile("(?:^|[\\s.])\\p{Lu}\\.\\s*$");

    private static final Pattern LINE = Pattern.compile("\\n\\s*");

    private Sentences() {}

    /** The paragraphs, in order. They are parted by empty lines, or by line ends where there are no empty lines. */
    public static List<Evidence> paragraphs(String text) {
        var separator = BLANK_LINE.matcher(text).find() ? BLANK_LINE : LINE;
        var paragraphs = new ArrayList<Evidence>();
        int begin = 0;
        var matcher = separator.matcher(text);
        while (matcher.find()) {
            addTrimmed(paragraphs, text, begin, matcher.start());
            begin = matcher.end();
        }
        addTrimmed(paragraphs, text, begin, text.length());
        return paragraphs;
    }

    /** All sentences of all paragraphs, in order. */
    public static List<Evidence> of(String text) {
        return paragraphs(text).stream()
                .flatMap(paragraph -> within(text, paragraph).stream())
                .toList();
    }

    /** The sentences of one paragraph. */
    static List<Evidence> within(String text, Evidence paragraph) {
        var sentences = new ArrayList<Evidence>();
        var breaks = FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH)
                .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));
        // a line end inside a paragraph is only where a line was full
        breaks.setText(paragraph.text().replace('\n', ' '));
        int begin = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end < paragraph.text().length()
                    && INITIAL.matcher(paragraph.text().substring(begin, end)).find()) {
                continue;
            }
            addTrimmed(sentences, text, paragraph.begin() + begin, paragraph.begin() + end);
            begin = end;
        }
        return sentences;
    }

    /** The sentence that holds the character at {@code offset}. */
    public static Optional<Evidence> at(String text, int offset) {
        return of(text).stream()
                .filter(sentence -> sentence.overlaps(offset, offset + 1))
                .findFirst();
    }

    private static void addTrimmed(List<Evidence> spans, String text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            spans.add(Evidence.of(text, from, to));
        }
    }
}
