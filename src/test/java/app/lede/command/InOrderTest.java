package app.lede.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
    private final List<String> seen = new ArrayList<>();

    private final InOrder.Results<Integer, String> results = new InOrder.Results<>() {
        @Override
        public void done(Integer thing, String result) {
            seen.add(result);
        }

        @Override
        public void failed(Integer thing, Throwable cause) {
            seen.add(thing + " " + cause.getMessage());
        }
    };

    @Test
    void handsOutResultsInTheOrderGivenWhateverIsReadyFirst() throws Exception {
        var second = new CountDownLatch(1);
        InOrder.run(
                List.of(1, 2),
                2,
                thing -> {
                    if (thing == 1) {
                        assertThat(second.await(20, TimeUnit.SECONDS)).isTrue();
                    } else {
                        second.countDown();
                    }
                    return "done " + thing;
                },
                results);
        assertThat(seen).containsExactly("done 1", "done 2");
    }

    @Test
    void goesOnAfterAFailure() throws Exception {
        InOrder.run(
                List.of(1, 2, 3),
                2,
                thing -> {
                    if (thing == 2) {
                        throw new IllegalStateException("broke");
                    }
                    return "done " + thing;
                },
                results);
        assertThat(seen).containsExactly("done 1", "2 broke", "done 3");
    }

    @Test
    void keepsFewResultsWaiting() throws Exception {
        var begun = new AtomicInteger();
        var most = new AtomicInteger();
        InOrder.run(
                IntStream.range(0, 500).boxed().toList(),
                2,
                thing -> {
                    most.accumulateAndGet(begun.incrementAndGet() - seen.size(), Math::max);
                    return "done " + thing;
                },
                results);
        assertThat(seen).hasSize(500);
        assertThat(most.get()).isLessThan(100);
    }
}
