package app.lede.base;

import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Has what was committed written through to the disk, at most once in a while and only if something was. H2 leaves a
 * commit to the operating system, which keeps it through the end of the process but not through a power cut.
 */
final class OnDisk implements TransactionExecutionListener {
    private final Runnable writeThrough;
    private final AtomicBoolean committed = new AtomicBoolean();

    /** @param writeThrough returns when all that was committed before is on the disk */
    OnDisk(Runnable writeThrough) {
        this.writeThrough = writeThrough;
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (!transaction.isReadOnly()) {
            committed.set(true);
        }
    }

    /** Writes through what was committed since the last time; a failure leaves it to the next. */
    void writeThrough() {
        if (committed.getAndSet(false)) {
            try {
                writeThrough.run();
            } catch (RuntimeException failed) {
                committed.set(true);
                throw failed;
            }
        }
    }
}
