package app.lede.writing;

import app.lede.item.Item;
import java.util.Optional;
import java.util.function.Consumer;

/** Drafts items from an article. Thread-safe. */
public interface Drafter {

    /** How far a draft has come. */
    enum Step {
        LOADING_MODELS("Loading the language models (only after a start)"),
        READING("Reading the article"),
        WRITING("Writing questions");

        private final String label;

        Step(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whether the language models are in memory, so that a draft starts at once. */
    boolean isReady();

    /**
     * Drafts items. Blocks until done: call it off the session's lock.
     *
     * @param progress told of each step as it begins, on the calling thread
     * @throws app.lede.base.Refusal if the text cannot be read, with a sentence that says why: too long, empty, not
     *     English
     */
    Draft draft(DraftRequest request, Consumer<Step> progress);

    /**
     * Makes another form of an item, or another item on its sentence. Blocks until done, and reads the article where it
     * is not read yet: call it off the session's lock.
     *
     * @return the item with its new content, or a new item; empty if there is nothing better
     * @throws app.lede.base.Refusal if the text cannot be read
     */
    Optional<Item> rework(ReworkRequest request);
}
