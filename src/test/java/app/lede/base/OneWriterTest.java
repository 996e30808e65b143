package app.lede.base;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.testing.OnH2;
import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@OnH2
@Timeout(60)
class OneWriterTest {
    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient database;

    @Autowired
    @Qualifier("writing")
    private HikariDataSource writers;

    private TransactionTemplate writing;
    private TransactionTemplate reading;

    @BeforeEach
    void twoSortsOfTransactions() {
        writing = new TransactionTemplate(transactions);
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    @Test
    void aSecondOneThatWritesWaitsForTheEndOfTheFirst() throws InterruptedException, ExecutionException {
        var firstHasWritten = new CountDownLatch(1);
        var letFirstEnd = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> writing.executeWithoutResult(status -> {
                ask();
                firstHasWritten.countDown();
                await(letFirstEnd);
            }));
            await(firstHasWritten);

            var second = threads.submit(() -> writing.execute(status -> ask()));
            while (writers.getHikariPoolMXBean().getThreadsAwaitingConnection() == 0) {
                Thread.sleep(5);
            }
            assertThat(second.isDone()).isFalse();

            letFirstEnd.countDown();
            first.get();
            assertThat(second.get()).isEqualTo(1);
        }
    }

    @Test
    void whoOnlyReadsGoesOnWhileAnotherWrites() {
        writing.executeWithoutResult(status -> {
            ask();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                assertThat(threads.submit(() -> reading.execute(read -> ask())).get(30, TimeUnit.SECONDS))
                        .isEqualTo(1);
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void thatNothingIsAskedOfTheDatabaseTakesNoConnection() {
        writing.executeWithoutResult(status ->
                assertThat(writers.getHikariPoolMXBean().getActiveConnections()).isZero());
    }

    private Integer ask() {
        return database.sql("select 1").query(Integer.class).single();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
