package app.lede.reading;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns the words of a time into a date. Full dates stand for themselves; the others are counted from the published
 * date, and stay unknown without it.
 */
public final class Times {
    private static final Pattern HAS_YEAR = Pattern.compile("\\b(1\\d|20)\\d{2}s?\\b");
    private static final Pattern CLOCK = Pattern.compile(
            "(?:at |around |about |by )?\\b\\d{1,2}(?:(?::\\d{2})+|(?= ?[ap]m\\b))(?: ?[ap]m)?(?: (?:utc|gmt|est|edt|cst|cdt|mst|mdt|pst|pdt|bst|cet|cest|local time|eastern time|local))?(?: time)?(?: on| in the morning| in the afternoon| in the evening)?");
    private static final Pattern PART = Pattern.compile(
            "(?:very )?(?:early(?: in)?|late(?: in)?|mid|the middle of|middle of|beginning of|start of|end of|close of|first half of|second half of|latter half of|latter part of|early part of|first months of|last months of) (?:the )?");

    private Times() {}

    /**
     * @param words the words of the time
     * @param outlook whether what is told of it lies behind or ahead
     * @return empty for what is not sure, and for durations and times of day
     */
    static Optional<When> resolve(String words, @Nullable LocalDate published, Outlook outlook) {
        var plain = normal(CLOCK.matcher(normal(words)).replaceFirst("")).replaceFirst("^end of (?:the )?day ", "");
        var whole = point(plain, published, outlook);
        if (whole.isPresent()) {
            return whole;
        }
        if (published != null) {
            var same = Counting.ofTheSame(plain, published, outlook);
            if (same.isPresent()) {
                return same.map(When::partly);
            }
        }
        var part = PART.matcher(plain);
        return part.lookingAt()
                ? point(plain.substring(part.end()), published, outlook)
                        .filter(when -> when.grain() != Grain.DAY)
                        .map(When::partly)
                : Optional.empty();
    }

    private static Optional<When> point(String plain, @Nullable LocalDate published, Outlook outlook) {
        var named = Calendar.resolve(plain);
        if (named.isPresent() || published == null || HAS_YEAR.matcher(plain).find()) {
            return named;
        }
        return Counting.resolve(plain, published)
                .or(() -> Weeks.resolve(plain, published, outlook))
                .or(() -> Months.resolve(plain, published, outlook));
    }

    /** Lower case, single spaces, no points and commas, no article or preposition before. */
    static String normal(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("\\bmid-", "mid ")
                .replaceAll("[.,]", "")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceFirst("^(?:on|in|at|by|of|since) ", "")
                // "the last year" is as often the last twelve months as the last calendar year.
                .replaceFirst("^the (?!last (?:week|month|year)$)", "");
    }

    /**
     * The words with the part that was counted replaced by what it stands for, "the end of last year" by "the end of 2008";
     * empty if they cannot be said so.
     */
    static Optional<String> inFull(String words, LocalDate published, Outlook outlook) {
        var plain = words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        for (int at = plain.indexOf(' '); at > 0; at = plain.indexOf(' ', at + 1)) {
            var before = plain.substring(0, at);
            if (plain.startsWith("of ", at + 1)) {
                continue;
            }
            var counted = normal(plain.substring(at + 1));
            var when = counted.matches("year|month")
                    ? Counting.resolve("this " + counted, published)
                    : point(counted, published, outlook);
            if (when.isPresent() && when.get().isUnit() && when.get().grain() != Grain.DAY) {
                var said = when.get().say(true);
                return Optional.of(before.replaceFirst(" the$", "") + " " + said);
            }
        }
        return Optional.empty();
    }

    /** Whether the words say the time in full, so that nothing had to be counted. */
    static boolean isExplicit(String words) {
        return HAS_YEAR.matcher(words).find();
    }

    /** Reads a time as {@link When#say} writes it. */
    public static Optional<When> read(String said) {
        var words = said.replace(",", "").split(" ");
        int year = words[words.length - 1].matches("\\d{4}") ? Integer.parseInt(words[words.length - 1]) : 0;
        if (year == 0) {
            return Optional.empty();
        }
        if (words.length == 1) {
            return Optional.of(When.year(year));
        }
        boolean dayFirst = words[0].matches("\\d+");
        var month = month(words[words.length == 3 && dayFirst ? 1 : 0].toLowerCase(Locale.ROOT));
        if (month.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                words.length == 2
                        ? When.month(year, month.get().getValue())
                        : When.day(LocalDate.of(year, month.get(), Integer.parseInt(words[dayFirst ? 0 : 1]))));
    }

    private static Optional<Month> month(String word) {
        return Arrays.stream(Month.values())
                .filter(month -> month.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
