package app.lede.writing;

import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A draft that is being written in the background. Thread-safe; it goes on when nobody watches. */
public final class DraftRun {
    private final List<Consumer<DraftState>> listeners = new CopyOnWriteArrayList<>();
    private DraftState state = new DraftState.Waiting();
    private @Nullable Future<?> work;

    public synchronized DraftState state() {
        return state;
    }

    /** Tells each new state, on the thread that works: a screen takes it over with {@code UI.access}. */
    public Registration onChange(Consumer<DraftState> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Stops it; nothing it made so far is kept. Too late, it changes nothing. */
    public void cancel() {
        if (finish(DraftState.Cancelled::new)) {
            synchronized (this) {
                if (work != null) {
                    work.cancel(true);
                }
            }
        }
    }

    synchronized void worksAs(Future<?> future) {
        work = future;
    }

    void step(DraftState.Working working) {
        synchronized (this) {
            if (state.isOver()) {
                return;
            }
            state = working;
        }
        tell(working);
    }

    /**
     * Ends it. Saving happens inside, so that a draft is either saved or cancelled, never both.
     *
     * @return whether it was not over before
     */
    boolean finish(Supplier<DraftState> end) {
        DraftState reached;
        synchronized (this) {
            if (state.isOver()) {
                return false;
            }
            reached = end.get();
            state = reached;
        }
        tell(reached);
        return true;
    }

    private void tell(DraftState reached) {
        listeners.forEach(listener -> listener.accept(reached));
    }
}
