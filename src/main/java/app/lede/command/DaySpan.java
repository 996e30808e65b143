package app.lede.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Pattern;

/** The days from the first to the last, both included. */
record DaySpan(LocalDate first, LocalDate last) {
    private static final Pattern VALUE = Pattern.compile(
            "(\\d{4})(?:-(?:Q(?<quarter>[1-4])|W(?<week>\\d{2})|(?<season>SP|SU|FA|WI)|(?<month>\\d{2})(?:-(?<day>\\d{2}|XX))?))?(?:T.*)?");

    /**
     * Reads a value as TIMEX3 writes it: 2008, 2008-03, 2008-Q2, 2008-W12, 2008-SP, 2008-03-06, 198 for a decade.
     *
     * @return empty for what is no date: durations, fiscal years, PAST_REF, XXXX-XX-XX
     */
    static Optional<DaySpan> timex(String value) {
        if (value.matches("\\d{3}")) {
            return Optional.of(years(Integer.parseInt(value) * 10, 10));
        }
        if (value.matches("\\d{2}-\\d{2}-\\d{4}")) {
            return timex(value.substring(6) + value.substring(2, 6) + value.substring(0, 2));
        }
        var parts = VALUE.matcher(value);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(parts.group(1));
            if (parts.group("quarter") != null) {
                return Optional.of(months(year, Integer.parseInt(parts.group("quarter")) * 3 - 2, 3));
            }
            if (parts.group("season") != null) {
                return Optional.of(months(year, "SPSUFAWI".indexOf(parts.group("season")) / 2 * 3 + 3, 3));
            }
            if (parts.group("week") != null) {
                var monday = LocalDate.of(year, 1, 4)
                        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(parts.group("week")))
                        .with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
                return Optional.of(new DaySpan(monday, monday.plusDays(6)));
            }
            if (parts.group("month") == null) {
                return Optional.of(years(year, 1));
            }
            int month = Integer.parseInt(parts.group("month"));
            if (parts.group("day") == null || parts.group("day").equals("XX")) {
                return Optional.of(months(year, month, 1));
            }
            var day = LocalDate.of(year, month, Integer.parseInt(parts.group("day")));
            return Optional.of(new DaySpan(day, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static DaySpan years(int year, int count) {
        return new DaySpan(LocalDate.of(year, 1, 1), LocalDate.of(year + count - 1, 12, 31));
    }

    private static DaySpan months(int year, int month, int count) {
        var first = YearMonth.of(year, month);
        return new DaySpan(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    /** A day, a calendar month or a calendar year. */
    boolean isCalendarUnit() {
        return first.equals(last)
                || first.getDayOfMonth() == 1
                        && last.equals(YearMonth.from(first).atEndOfMonth())
                || first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
    }

    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + " to " + last;
    }
}
