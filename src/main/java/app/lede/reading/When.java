package app.lede.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * A resolved time.
 *
 * @param date the first day of the time
 * @param grain whether the day, the month or only the year is known
 */
public record When(LocalDate date, Grain grain) implements Comparable<When> {

    public static When day(LocalDate date) {
        return new When(date, Grain.DAY);
    }

    public static When month(int year, int month) {
        return new When(LocalDate.of(year, month, 1), Grain.MONTH);
    }

    public static When year(int year) {
        return new When(LocalDate.of(year, 1, 1), Grain.YEAR);
    }

    /** ISO 8601: 2021-09-13, 2021-09 or 2021. */
    public String iso() {
        return switch (grain) {
            case DAY -> date.toString();
            case MONTH -> YearMonth.from(date).toString();
            case YEAR -> Integer.toString(date.getYear());
        };
    }

    /** As a person writes it, with the day before or behind the month as the article does. */
    public String say(boolean dayFirst) {
        var month = date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return switch (grain) {
            case DAY ->
                dayFirst
                        ? date.getDayOfMonth() + " " + month + " " + date.getYear()
                        : month + " " + date.getDayOfMonth() + ", " + date.getYear();
            case MONTH -> month + " " + date.getYear();
            case YEAR -> Integer.toString(date.getYear());
        };
    }

    /** The preposition that goes before it. */
    public String preposition() {
        return grain == Grain.DAY ? "on" : "in";
    }

    /** Whether one of the two times lies within the other, so that both may be true of one event. */
    public boolean overlaps(When other) {
        return !date.isAfter(other.last()) && !other.date.isAfter(last());
    }

    private LocalDate last() {
        return switch (grain) {
            case DAY -> date;
            case MONTH -> date.plusMonths(1).minusDays(1);
            case YEAR -> date.plusYears(1).minusDays(1);
        };
    }

    @Override
    public int compareTo(When other) {
        int byDate = date.compareTo(other.date);
        return byDate != 0 ? byDate : other.grain.compareTo(grain);
    }
}
