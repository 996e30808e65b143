package app.lede.writing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The steps of editing a set, so that they can be undone and done again. Not thread-safe. */
public final class SetHistory {
    /** Older steps are forgotten. */
    static final int MAX_STEPS = 200;

    /**
     * One step.
     *
     * @param label what was done, as it stands behind "Undo: "
     */
    public record Step(String label, SetContent before, SetContent after) {}

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /** Notes a step that was saved. What was undone before cannot be done again after it. */
    public void did(String label, SetContent before, SetContent after) {
        if (before.equals(after)) {
            return;
        }
        undone.clear();
        done.push(new Step(label, before, after));
        if (done.size() > MAX_STEPS) {
            done.removeLast();
        }
    }

    /** The step that would be undone now; {@link #undid()} says that it was. */
    public Optional<Step> toUndo() {
        return Optional.ofNullable(done.peek());
    }

    public void undid() {
        undone.push(done.pop());
    }

    /** The step that would be done again now; {@link #redid()} says that it was. */
    public Optional<Step> toRedo() {
        return Optional.ofNullable(undone.peek());
    }

    public void redid() {
        done.push(undone.pop());
    }

    /** Forgets everything: the set was changed elsewhere. */
    public void clear() {
        done.clear();
        undone.clear();
    }
}
