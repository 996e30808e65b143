package app.lede.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Weekdays, weeks and weekends, counted from the published date. A week runs from Monday to Sunday (ISO 8601). */
final class Weeks {
    static final String NAMES = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?:(?:early|late|later|earlier) )?(?:(?<which>this past|this coming|this|last|past|coming|next) )?(?<day>"
                    + NAMES + ")(?: (?:early |late )?(?:morning|afternoon|evening|night))?");
    private static final Pattern WEEK = Pattern.compile("(?:earlier |later )?(this|last|next) week");
    private static final Pattern WEEKEND = Pattern.compile("(this|last|past|this past)? ?weekend");

    private Weeks() {}

    static Optional<When> resolve(String words, LocalDate published, Outlook outlook) {
        var weekday = WEEKDAY.matcher(words);
        if (weekday.matches()) {
            var day = day(weekday.group("day"));
            var which = weekday.group("which");
            return (which == null ? bare(day, published, outlook) : pointed(which, day, published, outlook))
                    .map(When::day);
        }
        var week = WEEK.matcher(words);
        var monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (week.matches()) {
            return Optional.of(When.days(
                    switch (week.group(1)) {
                        case "last" -> monday.minusWeeks(1);
                        case "next" -> monday.plusWeeks(1);
                        default -> monday;
                    },
                    7));
        }
        var weekend = WEEKEND.matcher(words);
        return weekend.matches()
                ? weekend(weekend.group(1) == null ? "" : weekend.group(1), published, outlook)
                : Optional.empty();
    }

    static DayOfWeek day(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The most recent one, the published date included, unless the verb looks ahead. */
    private static Optional<LocalDate> bare(DayOfWeek day, LocalDate published, Outlook outlook) {
        return switch (outlook) {
            case PAST -> Optional.of(published.with(TemporalAdjusters.previousOrSame(day)));
            case FUTURE -> Optional.of(published.with(TemporalAdjusters.nextOrSame(day)));
            case OPEN -> published.getDayOfWeek() == day ? Optional.of(published) : Optional.empty();
        };
    }

    /**
     * "Last Friday" is the Friday before the published date for some writers and that of the week before for others; where
     * the two differ it is not known. The same holds for "next Friday".
     */
    private static Optional<LocalDate> pointed(String which, DayOfWeek day, LocalDate published, Outlook outlook) {
        var before = published.with(TemporalAdjusters.previous(day));
        var after = published.with(TemporalAdjusters.next(day));
        var monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return switch (which) {
            case "this past", "past" -> Optional.of(before);
            case "this coming", "coming" -> Optional.of(after);
            case "last" -> before.isBefore(monday) ? Optional.of(before) : Optional.empty();
            case "next" -> after.isBefore(monday.plusWeeks(1)) ? Optional.empty() : Optional.of(after);
            default -> bare(day, published, outlook);
        };
    }

    private static Optional<When> weekend(String which, LocalDate published, Outlook outlook) {
        var lastBegun = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        boolean now = !lastBegun.isBefore(published.minusDays(1));
        if (which.equals("last") || which.contains("past")) {
            return Optional.of(When.days(now ? lastBegun.minusWeeks(1) : lastBegun, 2));
        }
        return switch (outlook) {
            case PAST -> Optional.of(When.days(lastBegun, 2));
            case FUTURE -> Optional.of(When.days(now ? lastBegun : lastBegun.plusWeeks(1), 2));
            case OPEN -> now ? Optional.of(When.days(lastBegun, 2)) : Optional.empty();
        };
    }
}
