package app.lede.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Times counted from the published date: "yesterday", "last year", "the third quarter of last year", "two years ago". */
final class Counting {
    private static final Pattern PART_OF_DAY =
            Pattern.compile(" (?:early |late )?(?:morning|afternoon|evening|night)$");
    private static final Map<String, Integer> DAYS = Map.of(
            "today",
            0,
            "tonight",
            0,
            "this",
            0,
            "yesterday",
            -1,
            "last",
            -1,
            "tomorrow",
            1,
            "day before yesterday",
            -2,
            "day after tomorrow",
            2);
    private static final Pattern UNIT =
            Pattern.compile("(?:earlier |later )?(?<which>this|last|next) (?<unit>month|quarter|year|decade|century)");
    private static final Pattern SAME_YEAR =
            Pattern.compile("(?:(?:end|close|beginning|start) of the )?(?<unit>month|year)(?<end>[ -]end)?");
    private static final Pattern QUARTER = Pattern.compile(
            "(?<quarter>first|second|third|fourth|final|1st|2nd|3rd|4th) quarter of (?<which>this|last|next) year");
    private static final Pattern SEASON =
            Pattern.compile("(?<which>this|last|next) (?<season>spring|summer|autumn|fall)");
    private static final Pattern AGO =
            Pattern.compile("(?<number>[a-z]+(?:[ -][a-z]+)?|\\d{1,4}) (?<unit>day|week|month|year|decade)s? ago");

    private Counting() {}

    static Optional<When> resolve(String words, LocalDate published) {
        return day(words, published)
                .or(() -> unit(words, published))
                .or(() -> quarter(words, published))
                .or(() -> season(words, published))
                .or(() -> ago(words, published));
    }

    private static Optional<When> day(String words, LocalDate published) {
        var day = PART_OF_DAY.matcher(words).replaceFirst("").replaceFirst("^(?:earlier|later|early|late) ", "");
        boolean needsPart = day.equals("this") || day.equals("last");
        if (!DAYS.containsKey(day) || needsPart && day.equals(words)) {
            return Optional.empty();
        }
        return day.equals("last") && !words.endsWith("night")
                ? Optional.empty()
                : Optional.of(When.day(published.plusDays(DAYS.getOrDefault(day, 0))));
    }

    private static Optional<When> unit(String words, LocalDate published) {
        var found = UNIT.matcher(words);
        if (!found.matches()) {
            return Optional.empty();
        }
        int step = Months.year(found.group("which"), published) - published.getYear();
        var month = YearMonth.from(published);
        int year = published.getYear();
        return Optional.of(
                switch (found.group("unit")) {
                    case "month" -> When.months(month.plusMonths(step), 1);
                    case "quarter" ->
                        When.months(
                                month.withMonth((month.getMonthValue() - 1) / 3 * 3 + 1)
                                        .plusMonths(3L * step),
                                3);
                    case "year" -> When.year(year + step);
                    case "decade" -> When.years(year / 10 * 10 + 10 * step, 10);
                    default -> When.years(year / 100 * 100 + 100 * step, 100);
                });
    }

    /** "The end of the year" is that of the published date's year. */
    static Optional<When> ofTheSame(String words, LocalDate published, Outlook outlook) {
        var found = SAME_YEAR.matcher(words);
        boolean end = words.startsWith("end") || words.startsWith("close") || words.endsWith("end");
        if (!found.matches() || words.equals(found.group("unit")) || end && outlook == Outlook.PAST) {
            return Optional.empty();
        }
        return unit("this " + found.group("unit"), published);
    }

    private static Optional<When> quarter(String words, LocalDate published) {
        var found = QUARTER.matcher(words);
        return found.matches()
                ? Optional.of(Calendar.quarter(Months.year(found.group("which"), published), found.group("quarter")))
                : Optional.empty();
    }

    /** "Last summer" said in autumn may be this year's or last year's: it is not known. */
    private static Optional<When> season(String words, LocalDate published) {
        var found = SEASON.matcher(words);
        if (!found.matches()) {
            return Optional.empty();
        }
        var there = Calendar.season(published.getYear(), found.group("season"));
        return switch (found.group("which")) {
            case "this" -> Optional.of(there);
            case "last" ->
                published.isBefore(there.date())
                        ? Optional.of(Calendar.season(published.getYear() - 1, found.group("season")))
                        : Optional.empty();
            default ->
                published.isAfter(there.last())
                        ? Optional.of(Calendar.season(published.getYear() + 1, found.group("season")))
                        : Optional.empty();
        };
    }

    /** Days are counted exactly; of weeks, months and years only about the right one is known. */
    private static Optional<When> ago(String words, LocalDate published) {
        var found = AGO.matcher(words);
        if (!found.matches()) {
            return Optional.empty();
        }
        int number = number(found.group("number"));
        if (number <= 0) {
            return Optional.empty();
        }
        return switch (found.group("unit")) {
            case "day" -> Optional.of(When.day(published.minusDays(number)));
            case "week" -> {
                var monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield Optional.of(When.days(monday.minusWeeks(number), 7).partly());
            }
            case "month" ->
                Optional.of(When.months(YearMonth.from(published).minusMonths(number), 1)
                        .partly());
            case "decade" -> Optional.empty();
            default -> Optional.of(When.year(published.getYear() - number).partly());
        };
    }

    private static final Map<String, String> NUMBERS = WordLists.pairs("number-words");

    private static int number(String words) {
        if (words.equals("a") || words.equals("one")) {
            return 1;
        }
        if (words.matches("\\d+")) {
            return Integer.parseInt(words);
        }
        int sum = 0;
        for (var word : words.toLowerCase(Locale.ROOT).split("[ -]")) {
            var value = NUMBERS.getOrDefault(word, "");
            if (!value.matches("\\d{1,2}")) {
                return 0;
            }
            sum += Integer.parseInt(value);
        }
        return sum;
    }
}
