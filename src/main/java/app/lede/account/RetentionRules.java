package app.lede.account;

import app.lede.base.Erasure;
import app.lede.base.Refusal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long data is kept before the server forgets it by itself.
 *
 * @param awayMonths learners of whom there is no trace for so many months are forgotten; null: nobody is
 * @param extent how much of theirs goes
 * @param logMonths entries of the audit log that are so many months old are deleted; null: none is
 */
public record RetentionRules(
        @Nullable Integer awayMonths,
        Erasure.Extent extent,
        @Nullable Integer logMonths) {
    /** The fewest months: a summer and an illness are no reason to be forgotten. */
    public static final int LEAST = 6;

    /** The most months. */
    public static final int MOST = 240;

    /** Everything is kept for ever: until an administrator says otherwise. */
    public static final RetentionRules FOR_EVER = new RetentionRules(null, Erasure.Extent.PSEUDONYMISE, null);

    /** @throws Refusal if a number of months is out of its range */
    public RetentionRules {
        Stream.of(awayMonths == null ? LEAST : awayMonths, logMonths == null ? LEAST : logMonths)
                .filter(months -> months < LEAST || months > MOST)
                .findFirst()
                .ifPresent(months -> {
                    throw new Refusal("Data can be kept for " + LEAST + " to " + MOST + " months, or for ever, not for "
                            + months + ".");
                });
    }

    /** The moment so many calendar months before, in UTC. */
    static Instant before(Instant now, int months) {
        return now.atZone(ZoneOffset.UTC).minusMonths(months).toInstant();
    }

    /** "3 years", "18 months", for people. */
    public static String words(int months) {
        if (months % 12 != 0) {
            return months + " months";
        }
        return months == 12 ? "1 year" : months / 12 + " years";
    }
}
