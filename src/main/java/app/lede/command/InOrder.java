package app.lede.command;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Works on many things at a time and hands the results out in the order in which the things were given. */
final class InOrder {
    /** How many results for each thread may wait for one before them: enough to keep all busy, few enough to hold. */
    private static final int AHEAD = 16;

    private InOrder() {}

    /** What is done with one thing. */
    interface Work<T, R> {
        R on(T thing) throws Exception;
    }

    /** What becomes of the results; called on the calling thread, one after the other. */
    interface Results<T, R> {
        void done(T thing, R result) throws Exception;

        void failed(T thing, Throwable cause);
    }

    static <T, R> void run(List<T> things, int threads, Work<T, R> work, Results<T, R> results) throws Exception {
        try (var pool = Executors.newFixedThreadPool(
                Math.max(1, Math.min(things.size(), threads)),
                Thread.ofPlatform().name("draft-", 1).daemon().factory())) {
            var running = new ArrayDeque<Future<R>>();
            int submitted = 0;
            try {
                for (var thing : things) {
                    while (submitted < things.size() && running.size() < threads * AHEAD) {
                        var next = things.get(submitted++);
                        running.add(pool.submit(() -> work.on(next)));
                    }
                    hand(thing, running.remove(), results);
                }
            } finally {
                running.forEach(future -> future.cancel(true));
            }
        }
    }

    private static <T, R> void hand(T thing, Future<R> future, Results<T, R> results) throws Exception {
        R result;
        try {
            result = future.get();
        } catch (ExecutionException e) {
            results.failed(thing, e.getCause() == null ? e : e.getCause());
            return;
        }
        results.done(thing, result);
    }
}
