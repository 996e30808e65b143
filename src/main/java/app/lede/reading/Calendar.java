package app.lede.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times that name their year: "March 4 2011", "September 2010", "the third quarter of 2009", "the 1990s". */
final class Calendar {
    private static final String YEAR = "(?<year>1\\d{3}|20\\d{2})";
    private static final List<Pattern> DAYS = List.of(
            Pattern.compile("(?:(?<weekday>" + Weeks.NAMES + ") )?(?<month>" + Months.NAMES + ")(?: the)? (?<day>"
                    + Months.DAY + ") " + YEAR),
            Pattern.compile("(?:(?<weekday>" + Weeks.NAMES + ") )?(?:the )?(?<day>" + Months.DAY + ")(?: of)? (?<month>"
                    + Months.NAMES + ") " + YEAR));
    private static final Pattern ISO = Pattern.compile(YEAR + "-(?<month>\\d{2})-(?<day>\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(?<month>" + Months.NAMES + ")(?: of)? " + YEAR);
    private static final Pattern ONLY_YEAR = Pattern.compile("(?:year |year of )?" + YEAR);
    private static final Pattern QUARTER = Pattern.compile(
            "(?<quarter>first|second|third|fourth|final|last|1st|2nd|3rd|4th|q[1-4])(?: quarter)?(?: of)? " + YEAR);
    private static final Pattern SEASON = Pattern.compile("(?<season>spring|summer|autumn|fall)(?: of)? " + YEAR);
    private static final Pattern DECADE = Pattern.compile("(?<year>(?:1\\d|20)\\d0)s");
    private static final List<String> TENS =
            List.of("thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties");
    private static final Pattern SHORT_DECADE = Pattern.compile("'?(?<tens>[3-9])0s");
    private static final Pattern YEARS = Pattern.compile(
            "(?:from |between )?" + YEAR + " ?(?:-|–|—|to|and|until|through) ?(?<last>1\\d{3}|20\\d{2})");
    private static final Pattern CENTURY = Pattern.compile("(?<number>1\\d|20|21)(?:st|th)[ -]century");
    private static final Map<String, Integer> FIRST_MONTHS = Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9);

    private Calendar() {}

    static Optional<When> resolve(String words) {
        for (var pattern : DAYS) {
            var day = pattern.matcher(words);
            if (day.matches()) {
                return day(day, Months.number(day.group("month")));
            }
        }
        var iso = ISO.matcher(words);
        if (iso.matches()) {
            return day(iso, Integer.parseInt(iso.group("month")));
        }
        var month = MONTH.matcher(words);
        if (month.matches()) {
            return Optional.of(When.month(year(month), Months.number(month.group("month"))));
        }
        var year = ONLY_YEAR.matcher(words);
        if (year.matches()) {
            return Optional.of(When.year(year(year)));
        }
        var quarter = QUARTER.matcher(words);
        if (quarter.matches() && (words.contains("quarter") || words.startsWith("q"))) {
            return Optional.of(quarter(year(quarter), quarter.group("quarter")));
        }
        var season = SEASON.matcher(words);
        if (season.matches()) {
            return Optional.of(season(year(season), season.group("season")));
        }
        var decade = DECADE.matcher(words);
        if (decade.matches()) {
            return Optional.of(When.years(year(decade), 10));
        }
        int tens = TENS.indexOf(words) + 3;
        var shortened = SHORT_DECADE.matcher(words);
        if (shortened.matches() || tens > 2) {
            return Optional.of(
                    When.years(1900 + 10 * (tens > 2 ? tens : Integer.parseInt(shortened.group("tens"))), 10));
        }
        var years = YEARS.matcher(words);
        if (years.matches() && years.group("last").compareTo(years.group("year")) > 0) {
            return Optional.of(When.years(year(years), Integer.parseInt(years.group("last")) - year(years) + 1));
        }
        var century = CENTURY.matcher(words);
        return century.matches()
                ? Optional.of(When.years((Integer.parseInt(century.group("number")) - 1) * 100, 100))
                : Optional.empty();
    }

    /** @param which "first", "3rd", "q4", "final" */
    static When quarter(int year, String which) {
        int number = switch (which) {
            case "first", "1st", "q1" -> 1;
            case "second", "2nd", "q2" -> 2;
            case "third", "3rd", "q3" -> 3;
            default -> 4;
        };
        return When.months(YearMonth.of(year, number * 3 - 2), 3);
    }

    /** The meteorological season of the northern half of the world; winter, which spans two years, is left out. */
    static When season(int year, String season) {
        return When.months(YearMonth.of(year, FIRST_MONTHS.getOrDefault(season, 3)), 3);
    }

    private static int year(Matcher matcher) {
        return Integer.parseInt(matcher.group("year"));
    }

    private static Optional<When> day(Matcher matcher, int month) {
        try {
            return Optional.of(When.day(LocalDate.of(
                    year(matcher), month, Integer.parseInt(matcher.group("day").replaceAll("\\D", "")))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
