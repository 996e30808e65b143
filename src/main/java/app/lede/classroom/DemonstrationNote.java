package app.lede.classroom;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;

/** Says that what a screen shows is invented. It stands on every screen that shows a demonstration class. */
public final class DemonstrationNote extends Composite<Paragraph> {
    /** The short form, for a tag beside a name. */
    public static final String TAG = "Demonstration";

    public DemonstrationNote() {
        getContent().setText("Demonstration: invented learners and answers");
        getContent().addClassName("classroom-demonstration");
    }
}
