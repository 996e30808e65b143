package app.lede.reading;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
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
    private static final Pattern VALUE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:T.*)?");
    private static final Pattern HAS_YEAR = Pattern.compile("\\b(1\\d|20)\\d{2}\\b");
    private static final Pattern PLAIN_RELATIVE = Pattern.compile(
            "(the )?(yesterday|today|tomorrow|tonight|last (year|month)|this (year|month)|next (year|month)|(last|next) (monday|tuesday|wednesday|thursday|friday|saturday|sunday))( (morning|afternoon|evening|night))?|(this )?(morning|afternoon|evening)|earlier (today|this year|this month)|later (this year|this month)");
    private static final Pattern NOT_A_POINT = Pattern.compile(
            "\\b(since|before|after|until|week|weeks|early|late|mid|beginning|end|ago|decade|century|quarter|spring|summer|autumn|fall|winter|season|between|fiscal|financial|half|first|second|third|fourth|past|recent|coming|previous|following|same|weekend)\\b|\\d0s\\b");

    private Times() {}

    /**
     * @param words the words of the time
     * @param value what SUTime makes of it
     * @param future whether the verb looks ahead
     */
    static Optional<When> resolve(String words, String value, @Nullable LocalDate published, boolean future) {
        var plain = words.toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replace(".", "")
                .strip();
        if (NOT_A_POINT.matcher(plain).find()) {
            return Optional.empty();
        }
        if (HAS_YEAR.matcher(plain).find()) {
            return parse(value);
        }
        if (published == null) {
            return Optional.empty();
        }
        var weekday = weekday(plain);
        if (weekday.isPresent()) {
            return Optional.of(When.day(
                    future
                            ? published.with(TemporalAdjusters.nextOrSame(weekday.get()))
                            : published.with(TemporalAdjusters.previousOrSame(weekday.get()))));
        }
        var bare = monthAndDay(plain, published, future);
        if (bare.isPresent()) {
            return bare;
        }
        return PLAIN_RELATIVE.matcher(plain).matches() ? parse(value) : Optional.empty();
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

    static Optional<When> parse(String value) {
        var matcher = VALUE.matcher(value);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(matcher.group(1));
            if (matcher.group(2) == null) {
                return Optional.of(When.year(year));
            }
            int month = Integer.parseInt(matcher.group(2));
            return Optional.of(
                    matcher.group(3) == null
                            ? When.month(year, month)
                            : When.day(LocalDate.of(year, month, Integer.parseInt(matcher.group(3)))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<DayOfWeek> weekday(String plain) {
        var word = plain.replaceFirst("^(on|this) ", "").replaceFirst(" (morning|afternoon|evening|night)$", "");
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    private static final Pattern MONTH_DAY = Pattern.compile(
            "(?:(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday),? )?(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? )?([a-z]{3,9})(?: (\\d{1,2})(?:st|nd|rd|th)?)?");

    private static Optional<When> monthAndDay(String plain, LocalDate published, boolean future) {
        var matcher = MONTH_DAY.matcher(plain);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var month = month(matcher.group(2));
        if (month.isEmpty()) {
            return Optional.empty();
        }
        var day = matcher.group(1) != null ? matcher.group(1) : matcher.group(3);
        try {
            if (day == null) {
                int year = published.getYear();
                int there = month.get().getValue();
                if (future && there < published.getMonthValue()) {
                    year++;
                } else if (!future && there > published.getMonthValue()) {
                    year--;
                }
                return Optional.of(When.month(year, there));
            }
            var date = LocalDate.of(published.getYear(), month.get(), Integer.parseInt(day));
            if (future && date.isBefore(published)) {
                date = date.plusYears(1);
            } else if (!future && date.isAfter(published)) {
                date = date.minusYears(1);
            }
            return Optional.of(When.day(date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Month> month(String word) {
        return Arrays.stream(Month.values())
                .filter(month -> {
                    var name = month.name().toLowerCase(Locale.ROOT);
                    return name.equals(word)
                            || (word.length() >= 3
                                    && word.length() <= 4
                                    && name.startsWith(word)
                                    && !word.equals("mar"));
                })
                .findFirst();
    }
}
