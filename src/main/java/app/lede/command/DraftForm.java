package app.lede.command;

import java.io.IOException;

/** Writes the drafts of a run, in the order of the files, as one document. */
interface DraftForm {

    /** Adds an article; a form that needs all of them keeps it until {@link #end}. */
    void add(Drafted drafted) throws IOException;

    /**
     * Ends the document.
     *
     * @return how many items could not be written in this form
     */
    int end() throws IOException;
}
