package app.lede.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads the date of an article as newspapers write it: 2021-09-14, 14 September 2021, Tuesday, Sept. 14, 2021; what
 * follows, such as the time of day, is passed over.
 */
public final class PublishedDate {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String WEEKDAY =
            "^(?:(?:mon|tues?|wed(?:nes)?|thu(?:r|rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]*\\s+)?(?:the\\s+)?";
    private static final String MONTH =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(\\d{4})(?!\\d)";
    private static final Pattern YEAR_FIRST = pattern("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern DAY_FIRST = pattern(DAY + "[\\s-]+(?:of\\s+)?" + MONTH + "[,\\s-]+" + YEAR);
    private static final Pattern MONTH_FIRST = pattern(MONTH + "\\s+" + DAY + "[,\\s]+" + YEAR);
    private static final Pattern NUMBERS = pattern("(\\d{1,2})([/.-])(\\d{1,2})\\2" + YEAR);

    private PublishedDate() {}

    /**
     * The date, if the text is one that cannot mean another: 3/4/2021 is not, because it is in March here and in April
     * there.
     */
    public static Optional<LocalDate> of(String text) {
        var said = text.strip();
        var year = YEAR_FIRST.matcher(said);
        if (year.find()) {
            return date(number(year, 1), number(year, 3), number(year, 4));
        }
        var day = DAY_FIRST.matcher(said);
        if (day.find()) {
            return date(number(day, 3), month(day.group(2)), number(day, 1));
        }
        var month = MONTH_FIRST.matcher(said);
        if (month.find()) {
            return date(number(month, 3), month(month.group(1)), number(month, 2));
        }
        var numbers = NUMBERS.matcher(said);
        return numbers.find() ? plain(number(numbers, 4), number(numbers, 1), number(numbers, 3)) : Optional.empty();
    }

    private static Pattern pattern(String date) {
        return Pattern.compile(WEEKDAY + date, Pattern.CASE_INSENSITIVE);
    }

    private static Optional<LocalDate> plain(int year, int first, int second) {
        var dayFirst = date(year, second, first);
        var monthFirst = date(year, first, second);
        boolean isClear = dayFirst.isEmpty() || monthFirst.isEmpty() || dayFirst.equals(monthFirst);
        return isClear ? dayFirst.or(() -> monthFirst) : Optional.empty();
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
