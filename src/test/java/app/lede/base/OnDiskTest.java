package app.lede.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionExecution;

class OnDiskTest {
    private static final TransactionExecution WRITING = new TransactionExecution() {};
    private static final TransactionExecution READING = new TransactionExecution() {
        @Override
        public boolean isReadOnly() {
            return true;
        }
    };

    private final AtomicInteger written = new AtomicInteger();
    private boolean full;
    private final OnDisk onDisk = new OnDisk(() -> {
        if (full) {
            throw new IllegalStateException("the disk is full");
        }
        written.incrementAndGet();
    });

    @Test
    void whatWasCommittedIsWrittenOnce() {
        onDisk.writeThrough();
        assertThat(written).hasValue(0);
        onDisk.afterCommit(WRITING, null);
        onDisk.afterCommit(WRITING, null);
        onDisk.writeThrough();
        onDisk.writeThrough();
        assertThat(written).hasValue(1);
    }

    @Test
    void readingWritesNothing() {
        onDisk.afterCommit(READING, null);
        onDisk.writeThrough();
        assertThat(written).hasValue(0);
    }

    @Test
    void whatCouldNotBeWrittenIsTriedAgain() {
        onDisk.afterCommit(WRITING, null);
        full = true;
        assertThatThrownBy(onDisk::writeThrough).hasMessage("the disk is full");
        full = false;
        onDisk.writeThrough();
        assertThat(written).hasValue(1);
    }
}
