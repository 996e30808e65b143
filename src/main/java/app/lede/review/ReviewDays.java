package app.lede.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Days as reviews count them, in one time zone for the whole server ({@code lede.review.zone}; else that of the machine).
 * A day begins at four in the morning: who reviews late in the evening reviews on the day they think it is.
 */
@Component
class ReviewDays {
    private static final Duration BEGIN = Duration.ofHours(4);

    private final ZoneId zone;

    /** @throws java.time.DateTimeException if there is no such zone */
    @Autowired
    ReviewDays(@Value("${lede.review.zone:}") String zone) {
        this(zone.isBlank() ? ZoneId.systemDefault() : ZoneId.of(zone));
    }

    ReviewDays(ZoneId zone) {
        this.zone = zone;
    }

    ZoneId zone() {
        return zone;
    }

    LocalDate of(Instant moment) {
        return LocalDate.ofInstant(moment.minus(BEGIN), zone);
    }

    /** How many days lie between two moments; 0 on the same day. */
    long between(Instant earlier, Instant later) {
        return Math.max(0, ChronoUnit.DAYS.between(of(earlier), of(later)));
    }

    Instant begin(LocalDate day) {
        return day.atStartOfDay(zone).toInstant().plus(BEGIN);
    }
}
