package app.lede.writing.ui;

import app.lede.exchange.ImportResult;
import app.lede.writing.ImportPlan;
import com.vaadin.flow.component.Component;
import java.io.Serializable;
import java.util.List;

/** Where the questions of a file are to go. */
interface ImportGoal extends Serializable {
    /** What the dialog is called. */
    String heading();

    /**
     * What is to be said besides the file, once it is read.
     *
     * @param changed told when something else was said: another plan follows from it
     */
    List<Component> fields(ImportResult read, String suggestedTitle, Runnable changed);

    /** What would come in, as things stand. */
    ImportPlan plan(ImportResult read);

    /** Lets it come in; says why if it cannot. */
    void take(ImportResult read, ImportPlan plan, ImportDialog dialog);
}
