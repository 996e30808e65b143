package app.lede.writing;

import java.util.List;

/** How far a draft has come. */
public sealed interface DraftState {

    /** Whether nothing more will come. */
    boolean isOver();

    /** Other drafts are before it. */
    record Waiting() implements DraftState {
        @Override
        public boolean isOver() {
            return false;
        }
    }

    record Working(Drafter.Step step) implements DraftState {
        @Override
        public boolean isOver() {
            return false;
        }
    }

    /**
     * The new items are saved.
     *
     * @param before what the set was
     * @param after what it is now
     * @param notices sentences of the engine for the author
     */
    record Done(SetContent before, WrittenSet after, List<String> notices) implements DraftState {
        @Override
        public boolean isOver() {
            return true;
        }

        public int added() {
            return (int) after.content().items().stream()
                    .filter(item -> before.find(item.id()).isEmpty())
                    .count();
        }
    }

    /** Nothing was saved; {@code message} says why, for the author. */
    record Failed(String message) implements DraftState {
        @Override
        public boolean isOver() {
            return true;
        }
    }

    record Cancelled() implements DraftState {
        @Override
        public boolean isOver() {
            return true;
        }
    }
}
