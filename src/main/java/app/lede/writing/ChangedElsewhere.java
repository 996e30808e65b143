package app.lede.writing;

import app.lede.base.Refusal;

/** The set was changed since it was last read, for example in another window: nothing was saved over it. */
public class ChangedElsewhere extends Refusal {
    ChangedElsewhere() {
        super("This set was changed in another window, so this step was not saved over it."
                + " Please do the step again.");
    }
}
