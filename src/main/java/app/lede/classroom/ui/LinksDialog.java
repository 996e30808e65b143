package app.lede.classroom.ui;

import app.lede.account.LearnerLink;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;

/** New links for learners who have not chosen a password yet. */
final class LinksDialog extends Dialog {
    LinksDialog(List<LearnerLink> links) {
        setHeaderTitle("New links for " + ClassesView.learners(links.size()));
        add(new LinksPanel(links));
        getFooter().add(new Button("Close", click -> close()));
    }
}
