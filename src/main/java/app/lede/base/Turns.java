package app.lede.base;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets only so many do their work at once, in the order in which they came. Whoever has waited for too long is let
 * through, so that a few whose work is slow cannot keep everybody out. Thread-safe.
 */
public final class Turns {
    /** Fair: who came first goes first. */
    private final Semaphore places;

    private final Duration patience;

    /**
     * Makes turns.
     *
     * @param places how many work at once
     * @param patience after which somebody goes on all the same
     */
    public Turns(int places, Duration patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    /** Somebody's turn, which ends when it is closed. */
    public interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    /** Waits for a turn, or for as long as patience lasts, or until the thread is told to stop. */
    public Turn take() {
        return await() ? places::release : () -> {};
    }

    /** The places themselves, for those who watch who waits or hold places back. */
    public Semaphore places() {
        return places;
    }

    private boolean await() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
