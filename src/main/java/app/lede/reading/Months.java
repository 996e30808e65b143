package app.lede.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Months and days of a month that are named without their year. */
final class Months {
    static final String NAMES =
            "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec";
    static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final Pattern MONTH = Pattern.compile(
            "(?:(?:earlier |later )?(?<which>this past|this coming|this|last|next) )?(?<month>" + NAMES + ")");
    private static final Pattern MONTH_OF_YEAR =
            Pattern.compile("(?<month>" + NAMES + ")(?: of)? (?<which>this|last|next) year");
    private static final Pattern DAY_OF_MONTH =
            Pattern.compile("(?:(?<weekday>" + Weeks.NAMES + ") )?(?:(?<before>" + DAY
                    + ")(?: of)? (?<month>" + NAMES + ")|(?<other>" + NAMES + ")(?: the)? (?<behind>" + DAY
                    + "))(?: (?:of )?(?<which>this|last|next) year)?");
    /** A day or month this near, in days, is meant where verbs do not say which year it is of. */
    private static final int NEAR = 100;

    private static final int JUST_NOW = 14;
    /** In years: 29 February may be this far. */
    private static final int LEAP = 8;
    /** A past day or month farther back than this would come with its year. */
    private static final int LONG_AGO = 270;

    private Months() {}

    static Optional<When> resolve(String words, LocalDate published, Outlook outlook) {
        var named = MONTH.matcher(words);
        if (named.matches()) {
            return month(named.group("month"), named.group("which"), published, outlook);
        }
        var ofYear = MONTH_OF_YEAR.matcher(words);
        if (ofYear.matches()) {
            return Optional.of(When.month(year(ofYear.group("which"), published), number(ofYear.group("month"))));
        }
        var day = DAY_OF_MONTH.matcher(words);
        if (!day.matches()) {
            return Optional.empty();
        }
        var month = day.group("month") != null ? day.group("month") : day.group("other");
        var number = day.group("before") != null ? day.group("before") : day.group("behind");
        return day(
                        number(month),
                        Integer.parseInt(number.replaceAll("\\D", "")),
                        day.group("which"),
                        published,
                        outlook)
                .filter(date -> day.group("weekday") == null || date.getDayOfWeek() == Weeks.day(day.group("weekday")))
                .map(When::day);
    }

    /** The number of a month's name, whole or shortened, 1 to 12. */
    static int number(String name) {
        return Arrays.stream(Month.values())
                .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(name))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    static int year(String which, LocalDate published) {
        return published.getYear()
                + switch (which) {
                    case "last" -> -1;
                    case "next" -> 1;
                    default -> 0;
                };
    }

    private static Optional<When> month(
            String name, @org.jspecify.annotations.Nullable String which, LocalDate published, Outlook outlook) {
        var now = YearMonth.from(published);
        var there = now.withMonth(number(name));
        var before = there.isAfter(now) ? there.minusYears(1) : there;
        var after = there.isBefore(now) ? there.plusYears(1) : there;
        return switch (which == null ? "" : which) {
            case "this past", "last" ->
                there.equals(now)
                        ? Optional.of(When.months(now.minusYears(1), 1))
                        // In November, "last October" may be the one of a year ago.
                        : before.plusMonths(1).equals(now) ? Optional.empty() : Optional.of(When.months(before, 1));
            case "this coming", "next" -> there.equals(now) ? Optional.empty() : Optional.of(When.months(after, 1));
            case "this" -> Optional.of(When.months(there, 1));
            default ->
                outlook == Outlook.FUTURE
                        ? Optional.of(When.months(after, 1))
                        : pick(before.atDay(1), after.atDay(1), published, outlook)
                                .map(date -> When.months(YearMonth.from(date), 1));
        };
    }

    private static Optional<LocalDate> day(
            int month, int day, @org.jspecify.annotations.Nullable String which, LocalDate published, Outlook outlook) {
        if (which != null) {
            return date(year(which, published), month, day);
        }
        var near = Stream.of(-1, 0, 1)
                .flatMap(years -> date(published.getYear() + years, month, day).stream())
                .toList();
        var before = near.stream().filter(date -> !date.isAfter(published)).max(Comparator.naturalOrder());
        var after = near.stream().filter(date -> !date.isBefore(published)).min(Comparator.naturalOrder());
        return near.isEmpty()
                ? Optional.empty()
                : pick(
                        before.orElse(published.minusYears(LEAP)),
                        after.orElse(published.plusYears(LEAP)),
                        published,
                        outlook);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The one behind or the one ahead, whichever the verbs allow and is near enough to be named without its year. */
    private static Optional<LocalDate> pick(LocalDate before, LocalDate after, LocalDate published, Outlook outlook) {
        long back = published.toEpochDay() - before.toEpochDay();
        long ahead = after.toEpochDay() - published.toEpochDay();
        return switch (outlook) {
            case PAST -> back <= LONG_AGO ? Optional.of(before) : Optional.empty();
            case FUTURE ->
                // "The show is to run from May 3 to June 9", written on May 8.
                Optional.of(back <= JUST_NOW && ahead > NEAR ? before : after);
            case OPEN -> {
                var nearest = back <= ahead ? before : after;
                yield Math.min(back, ahead) <= NEAR ? Optional.of(nearest) : Optional.empty();
            }
        };
    }
}
