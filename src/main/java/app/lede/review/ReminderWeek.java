package app.lede.review;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;

/** When reminders go out: on Mondays at seven in the morning, in the time zone of reviews. */
final class ReminderWeek {
    private static final LocalTime AT = LocalTime.of(7, 0);

    /** A reminder that was held up over the week is not followed by another at once. */
    private static final Duration APART = Duration.ofDays(2);

    private ReminderWeek() {}

    /** The first such moment that is two days away or more. */
    static Instant after(Instant now, ReviewDays days) {
        var earliest = now.plus(APART).atZone(days.zone());
        var monday =
                earliest.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)).with(AT);
        return (monday.isBefore(earliest) ? monday.plusWeeks(1) : monday).toInstant();
    }
}
