package app.lede.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * A resolved time.
 *
 * @param date the first day of the time
 * @param last its last day
 * @param grain the unit it is given in
 * @param part whether only some part of it is meant: "early in 2009", "the end of last year"
 */
public record When(LocalDate date, LocalDate last, Grain grain, boolean part) implements Comparable<When> {

    public static When day(LocalDate date) {
        return new When(date, date, Grain.DAY, false);
    }

    public static When month(int year, int month) {
        return months(YearMonth.of(year, month), 1);
    }

    public static When year(int year) {
        return years(year, 1);
    }

    /** Several days, from the first: a week or a weekend. */
    static When days(LocalDate first, int count) {
        return new When(first, first.plusDays(count - 1L), Grain.DAY, false);
    }

    /** Several months, from the first: a quarter or a season. */
    static When months(YearMonth first, int count) {
        return new When(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth(), Grain.MONTH, false);
    }

    /** Several years, from the first: a decade or a century. */
    static When years(int first, int count) {
        return new When(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31), Grain.YEAR, false);
    }

    When partly() {
        return new When(date, last, grain, true);
    }

    /** Whether it is one whole day, month or year, which {@link #say} names. */
    public boolean isUnit() {
        return !part && last.equals(unitEnd());
    }

    private LocalDate unitEnd() {
        return switch (grain) {
            case DAY -> date;
            case MONTH -> date.plusMonths(1).minusDays(1);
            case YEAR -> date.plusYears(1).minusDays(1);
        };
    }

    /** ISO 8601: 2021-09-13, 2021-09 or 2021; an interval such as 2021-07/2021-09 for what is longer than its unit. */
    public String iso() {
        return last.equals(unitEnd()) ? iso(date) : iso(date) + "/" + iso(last);
    }

    private String iso(LocalDate day) {
        return switch (grain) {
            case DAY -> day.toString();
            case MONTH -> YearMonth.from(day).toString();
            case YEAR -> Integer.toString(day.getYear());
        };
    }

    /** As a person writes it, with the day before or behind the month as the article does. */
    public String say(boolean dayFirst) {
        return last.equals(unitEnd()) ? say(date, dayFirst) : say(date, dayFirst) + " to " + say(last, dayFirst);
    }

    private String say(LocalDate day, boolean dayFirst) {
        var month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return switch (grain) {
            case DAY ->
                dayFirst
                        ? day.getDayOfMonth() + " " + month + " " + day.getYear()
                        : month + " " + day.getDayOfMonth() + ", " + day.getYear();
            case MONTH -> month + " " + day.getYear();
            case YEAR -> Integer.toString(day.getYear());
        };
    }

    /** The preposition that goes before it. */
    public String preposition() {
        return grain == Grain.DAY ? "on" : "in";
    }

    /** Whether one of the two times lies within the other, so that both may be true of one event. */
    public boolean overlaps(When other) {
        return !date.isAfter(other.last) && !other.date.isAfter(last);
    }

    @Override
    public int compareTo(When other) {
        int byDate = date.compareTo(other.date);
        int byGrain = byDate != 0 ? byDate : other.grain.compareTo(grain);
        return byGrain != 0 ? byGrain : last.compareTo(other.last);
    }
}
