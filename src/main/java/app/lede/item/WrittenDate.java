package app.lede.item;

import app.lede.item.AnswerWord.Kind;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as people write it: "9 May 2021", "May 9, 2021", "Sunday the 9th of May 2021", "2021-05-09", "9.5.2021", "May
 * 2021", "9 May".
 *
 * <p>Between dots the day stands first: no country writes the month first there. Between slashes or hyphens "9/5/2021" is
 * two dates, one in London and one in New York, and so none; "25/12/2021" is one.
 *
 * @param year 1000 to 2999; empty where none is told
 * @param day empty where only a month is told
 */
record WrittenDate(OptionalInt year, int month, OptionalInt day) {
    private static final Pattern YEAR_FIRST = Pattern.compile("([12]\\d{3})([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?");
    private static final Pattern YEAR_LAST = Pattern.compile("(?:(\\d{1,2})([-/.]))?(\\d{1,2})([-/.])([12]\\d{3})");
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
    private static final Pattern DAY = Pattern.compile("(0?[1-9]|[12]\\d|3[01])(?:th)?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** A leap year, so that 29 February can be told without a year. */
    private static final int SOME_YEAR = 2000;

    /** The date a text is, if it is nothing else. */
    static Optional<WrittenDate> of(String text) {
        var plain = text.strip();
        var yearFirst = YEAR_FIRST.matcher(plain);
        if (yearFirst.matches()) {
            return of(number(yearFirst.group(1)), Integer.parseInt(yearFirst.group(3)), number(yearFirst.group(4)));
        }
        var yearLast = YEAR_LAST.matcher(plain);
        if (yearLast.matches()) {
            var year = number(yearLast.group(5));
            int second = Integer.parseInt(yearLast.group(3));
            return yearLast.group(1) == null
                    ? of(year, second, OptionalInt.empty())
                    : yearLast.group(2).equals(yearLast.group(4))
                            ? ofThree(year, Integer.parseInt(yearLast.group(1)), second, yearLast.group(2))
                            : Optional.empty();
        }
        return inWords(AnswerWords.of(text));
    }

    private static Optional<WrittenDate> ofThree(OptionalInt year, int first, int second, String separator) {
        if (separator.equals(".") || first > 12 || first == second) {
            return of(year, second, OptionalInt.of(first));
        }
        return second > 12 ? of(year, first, OptionalInt.of(second)) : Optional.empty();
    }

    private static Optional<WrittenDate> inWords(List<AnswerWord> words) {
        var rest = new ArrayList<>(words);
        rest.removeIf(word -> word.text().equals("of"));
        var weekday =
                rest.isEmpty() ? OptionalInt.empty() : weekday(rest.getFirst().text());
        if (weekday.isPresent()) {
            rest.removeFirst();
        }
        var year = OptionalInt.empty();
        if (rest.size() > 1 && YEAR.matcher(rest.getLast().text()).matches()) {
            year = number(rest.removeLast().text());
        }
        if (rest.isEmpty() || rest.size() > 2) {
            return Optional.empty();
        }
        boolean dayFirst = rest.getFirst().kind() == Kind.NUMBER;
        var month = month((dayFirst ? rest.getLast() : rest.getFirst()).text());
        var day = OptionalInt.empty();
        if (rest.size() == 2) {
            var matcher = DAY.matcher((dayFirst ? rest.getFirst() : rest.getLast()).text());
            if (!matcher.matches()) {
                return Optional.empty();
            }
            day = number(matcher.group(1));
        }
        if (month.isEmpty() || (year.isEmpty() && day.isEmpty())) {
            return Optional.empty();
        }
        return of(year, month.getAsInt(), day).filter(date -> date.canBeOn(weekday));
    }

    private static Optional<WrittenDate> of(OptionalInt year, int month, OptionalInt day) {
        try {
            var _ = LocalDate.of(year.orElse(SOME_YEAR), month, day.orElse(1));
            return Optional.of(new WrittenDate(year, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private boolean canBeOn(OptionalInt weekday) {
        return weekday.isEmpty()
                || (day.isPresent()
                        && (year.isEmpty()
                                || LocalDate.of(year.getAsInt(), month, day.getAsInt())
                                                .getDayOfWeek()
                                                .getValue()
                                        == weekday.getAsInt()));
    }

    /** A month by its name or its first three letters, "Sept" too. */
    private static OptionalInt month(String word) {
        int index = MONTHS.indexOf(word.substring(0, Math.min(3, word.length())));
        if (index < 0) {
            return OptionalInt.empty();
        }
        var name = Month.of(index + 1).name().toLowerCase(Locale.ROOT);
        return word.length() == 3 || word.equals(name) || word.equals("sept")
                ? OptionalInt.of(index + 1)
                : OptionalInt.empty();
    }

    private static OptionalInt weekday(String word) {
        for (var day : DayOfWeek.values()) {
            var name = day.name().toLowerCase(Locale.ROOT);
            if (word.equals(name) || (word.length() == 3 && name.startsWith(word))) {
                return OptionalInt.of(day.getValue());
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt number(@Nullable String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }
}
