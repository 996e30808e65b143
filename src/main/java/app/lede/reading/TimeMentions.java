package app.lede.reading;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes mentions of the times that are found, and says which of them mean nothing without the article's date. */
final class TimeMentions {
    private static final Pattern ORDINAL_BEHIND = Pattern.compile("(?:first|second|third|fourth|fifth|last)");
    private static final Pattern OF_THE_DAY = Pattern.compile(
            "(?:earlier |later )?(?:today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening)|last night).*");

    private static final Pattern PART_OF_DAY_OR_YEAR =
            Pattern.compile("(?i)winter|summer|spring|autumn|fall|night|hours?|day|future|season|weekend");

    private static final Pattern DAY_OF_WEEK = Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");

    /** Winter is left out: it lies in two years. */
    private static final Pattern THIS_SEASON = Pattern.compile("(?i)this (spring|summer|autumn|fall)");

    /** The type of a mention of a season; its name says the year too. */
    static final String SEASON = "season";

    private TimeMentions() {}

    /**
     * @param quoted whether the time stands in somebody's words, which may have been said on another day than the published
     *     date
     */
    static @Nullable Mention of(
            Sentence sentence, int first, int last, String value, @Nullable LocalDate published, boolean quoted) {
        last = withEnd(sentence, withoutAge(sentence, first, withoutOrdinal(sentence, first, last)));
        first = withoutPart(sentence, first, last);
        var text = Words.join(sentence, first, last);
        if (!text.chars().anyMatch(Character::isLetterOrDigit)
                || text.matches("\\d{1,3},\\d{3}")
                || isPartOfName(sentence, first, last)
                || isAge(sentence, first)) {
            return null;
        }
        var outlook = Outlook.at(sentence, last);
        boolean unsure = quoted && OF_THE_DAY.matcher(Times.normal(text)).matches();
        var when = unsure ? null : resolve(sentence, text, published, outlook);
        var type = when == null && isRelative(text, value) ? "vague" : "";
        var season = THIS_SEASON.matcher(text);
        if (published != null && season.matches()) {
            var said = "the " + season.group(1).toLowerCase(Locale.ROOT) + " of " + published.getYear();
            return new Mention(MentionKind.TIME, sentence.index(), first, last, text, said, SEASON, when, null);
        }
        var name = text;
        if (when != null && !when.isUnit() && published != null && !Times.isExplicit(text)) {
            name = Times.inFull(text, published, outlook).orElse(text);
        }
        return new Mention(MentionKind.TIME, sentence.index(), first, last, text, name, type, when, null);
    }

    /** "a 42-year-old driver": an age, which is no time of anything. */
    private static boolean isAge(Sentence sentence, int first) {
        return first + 4 < sentence.size()
                && sentence.token(first + 1).text().equals("-")
                && sentence.token(first + 2).hasLemma("year", "month", "week", "day")
                && sentence.token(first + 3).text().equals("-")
                && sentence.token(first + 4).hasLemma("old");
    }

    /** "winter wheat", "after hours trading", "iLife '11": a word for a time that is no time. */
    private static boolean isPartOfName(Sentence sentence, int first, int last) {
        var token = sentence.token(first);
        if (first != last) {
            return false;
        }
        boolean kind = PART_OF_DAY_OR_YEAR.matcher(token.text()).matches()
                && token.isRelation("compound", "amod")
                && token.head() == first + 1
                && sentence.token(first + 1).isNoun();
        boolean edition = token.text().matches("'\\d\\d")
                && first > 0
                && sentence.token(first - 1).isName()
                && sentence.token(first - 1).entity().matches("O|MISC|ORGANIZATION");
        return kind || edition;
    }

    private static @Nullable When resolve(
            Sentence sentence, String text, @Nullable LocalDate published, Outlook outlook) {
        return Times.resolve(text, published, outlook)
                .or(() -> published == null ? Optional.empty() : Quarters.resolve(sentence, text, published, outlook))
                .orElse(null);
    }

    /** "late on Tuesday", "early Friday": the day can be told, and the part of it stays as it stands. */
    private static int withoutPart(Sentence sentence, int first, int last) {
        int at = first;
        if (at < last && sentence.token(at).text().matches("(?i)late|early")) {
            at++;
            if (at < last && sentence.token(at).text().equalsIgnoreCase("on")) {
                at++;
            }
            if (at == last && DAY_OF_WEEK.matcher(sentence.token(at).text()).matches()) {
                return at;
            }
        }
        return first;
    }

    /** "35 years old" tells an age; the time in it is "35 years". */
    private static int withoutAge(Sentence sentence, int first, int last) {
        return last > first && sentence.token(last).hasLemma("old") ? last - 1 : last;
    }

    /** "By year end": SUTime marks the year only. */
    private static int withEnd(Sentence sentence, int last) {
        return last + 1 < sentence.size()
                        && sentence.token(last).hasLemma("year")
                        && sentence.token(last + 1).text().equals("end")
                ? last + 1
                : last;
    }

    /** "Apple announced on Tuesday the first computer": the ordinal belongs to what follows. */
    private static int withoutOrdinal(Sentence sentence, int first, int last) {
        return last - first == 2
                        && sentence.token(last - 1).hasLemma("the")
                        && ORDINAL_BEHIND.matcher(sentence.token(last).text()).matches()
                ? first
                : last;
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
}
