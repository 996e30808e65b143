package app.lede.reading;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes mentions of the times that are found, and says which of them mean nothing without the article's date. */
final class TimeMentions {
    private static final Set<String> FUTURE =
            Set.of("will", "shall", "would", "may", "might", "could", "can", "should");

    private TimeMentions() {}

    static @Nullable Mention of(Sentence sentence, int first, int last, String value, @Nullable LocalDate published) {
        var text = Words.join(sentence, first, last);
        if (!text.chars().anyMatch(Character::isLetterOrDigit)) {
            return null;
        }
        var when = Times.resolve(text, value, published, looksAhead(sentence, last))
                .orElse(null);
        var type = when == null && isRelative(text, value) ? "vague" : "";
        return new Mention(MentionKind.TIME, sentence.index(), first, last, text, text, type, when, null);
    }

    /** Whether the time cannot be understood by itself and could not be resolved. */
    private static boolean isRelative(String text, String value) {
        var plain = text.toLowerCase(Locale.ROOT);
        if (plain.matches(".*\\b(1[0-9]|20)\\d{2}s?\\b.*")
                || plain.matches("(the )?\\d{1,2}(st|nd|rd|th)[- ]century")) {
            return false;
        }
        return !(value.matches("PT?\\d+(\\.\\d+)?[A-Z]")
                        && !plain.matches(
                                ".*\\b(last|past|next|recent|coming|previous|following|ago|this|these|those|the)\\b.*")
                || value.matches("T\\d.*|.*T\\d{2}:\\d{2}.*") && plain.matches("\\d.*"));
    }

    private static boolean looksAhead(Sentence sentence, int token) {
        int at = sentence.token(token).head();
        for (int steps = 0; at >= 0 && steps < 8; steps++) {
            var word = sentence.token(at);
            if (word.isVerb() || sentence.hasChild(at, "cop")) {
                for (var child : sentence.children(at, "aux")) {
                    if (FUTURE.contains(child.lemma().toLowerCase(Locale.ROOT))) {
                        return true;
                    }
                }
                boolean infinitive = word.tag().equals("VB")
                        && sentence.children(at, "mark").stream().anyMatch(m -> m.hasLemma("to"));
                boolean continuous = word.tag().equals("VBG")
                        && sentence.children(at, "aux").stream()
                                .anyMatch(m -> m.tag().matches("VBZ|VBP"));
                if (infinitive
                        || continuous
                        || word.hasLemma("schedule", "expect", "plan", "due", "set")
                                && word.tag().equals("VBN")) {
                    return true;
                }
                if (word.tag().matches("VBD|VBZ|VBP")) {
                    return false;
                }
            }
            at = word.head();
        }
        return false;
    }
}
