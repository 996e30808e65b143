package app.lede.base;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The database's clock, so that all nodes agree on when something is due, whatever their own clocks say. Between looks at
 * the database the machine's steady timer carries it on; it reads whole microseconds, the finest that both databases keep.
 * Safe for use by several threads.
 *
 * <p>It does not go back: where the database turns out to be a little behind, it stands still until the database has
 * caught up. A larger step, by more than {@link #LARGEST_PAUSE}, is somebody's correction and is followed.
 */
public final class DatabaseClock extends Clock {
    static final Duration LARGEST_PAUSE = Duration.ofSeconds(5);

    /** An answer that takes longer says too little about when it was given. */
    static final Duration SLOWEST_ANSWER = Duration.ofSeconds(1);

    private record Look(Instant at, long nanos) {}

    private final Supplier<Instant> database;
    private final LongSupplier timer;
    private final AtomicReference<Look> look;
    private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.MIN);

    /**
     * Follows a database.
     *
     * @param start what the clock shows before the first look
     * @param database tells its time
     * @param timer steady, in nanoseconds, as {@link System#nanoTime}
     */
    DatabaseClock(Instant start, Supplier<Instant> database, LongSupplier timer) {
        this.database = database;
        this.timer = timer;
        this.look = new AtomicReference<>(new Look(start, timer.getAsLong()));
    }

    /** Looks at the database's clock; an answer that took too long is passed over. */
    void follow() {
        long asked = timer.getAsLong();
        var told = database.get();
        long answered = timer.getAsLong();
        if (answered - asked > SLOWEST_ANSWER.toNanos()) {
            return;
        }
        var now = new Look(told, asked + (answered - asked) / 2);
        look.set(now);
        latest.updateAndGet(shown -> shown.isAfter(told.plus(LARGEST_PAUSE)) ? Instant.MIN : shown);
    }

    @Override
    public Instant instant() {
        var last = look.get();
        var now = last.at().plusNanos(timer.getAsLong() - last.nanos()).truncatedTo(ChronoUnit.MICROS);
        return latest.updateAndGet(shown -> shown.isAfter(now) ? shown : now);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the database's clock shows UTC; give a zone where time is shown");
    }
}
