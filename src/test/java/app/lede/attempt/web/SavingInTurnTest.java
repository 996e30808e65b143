package app.lede.attempt.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SavingInTurnTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final SavingInTurn inTurn = new SavingInTurn(1, LONG);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch saved = new CountDownLatch(1);

    @AfterEach
    void end() {
        saved.countDown();
        threads.close();
    }

    @Test
    void messagesAreWorkedOnInTheOrderInWhichTheyCame() throws Exception {
        var order = new CopyOnWriteArrayList<Integer>();
        var first = saveSlowly(inTurn);
        var second = threads.submit(() -> inTurn.take(() -> order.add(2)));
        await().until(() -> inTurn.turns.places().getQueueLength() == 1);
        var third = threads.submit(() -> inTurn.take(() -> order.add(3)));
        await().until(() -> inTurn.turns.places().getQueueLength() == 2);
        assertThat(order).isEmpty();

        saved.countDown();
        for (var each : List.of(first, second, third)) {
            each.get();
        }

        assertThat(order).containsExactly(2, 3);
    }

    @Test
    void aMessageThatIsRefusedGivesItsPlaceBack() {
        assertThatThrownBy(() -> inTurn.take(() -> {
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(inTurn.take(() -> "saved")).isEqualTo("saved");
    }

    @Test
    void whoHasWaitedForTooLongIsLetThrough() throws Exception {
        var hasty = new SavingInTurn(1, Duration.ofMillis(1));
        saveSlowly(hasty);

        assertThat(hasty.take(() -> "saved")).isEqualTo("saved");
        assertThat(hasty.turns.places().availablePermits()).isZero();
    }

    /** Takes the place until {@link #saved}. */
    private Future<?> saveSlowly(SavingInTurn turns) throws InterruptedException {
        var begun = new CountDownLatch(1);
        var saving = threads.submit(() -> turns.take(() -> {
            begun.countDown();
            try {
                return saved.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return false;
            }
        }));
        begun.await();
        return saving;
    }
}
