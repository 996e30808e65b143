package app.lede.writing;

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
}
