package app.lede.writing;

import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** An import that goes on in the background. Thread-safe; it goes on when nobody watches. */
public final class ImportRun {
    private final List<Consumer<ImportState>> listeners = new CopyOnWriteArrayList<>();
    private volatile ImportState state;
    private volatile boolean cancelled;

    ImportRun(int questions) {
        state = new ImportState.Working(0, questions);
    }

    public ImportState state() {
        return state;
    }

    /** Tells each new state, on the thread that works: a screen takes it over with {@code UI.access}. */
    public Registration onChange(Consumer<ImportState> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Stops it; nothing of it is kept. Too late, it changes nothing. */
    public void cancel() {
        cancelled = true;
    }

    boolean isCancelled() {
        return cancelled;
    }

    void reach(ImportState reached) {
        state = reached;
        listeners.forEach(listener -> listener.accept(reached));
    }
}
