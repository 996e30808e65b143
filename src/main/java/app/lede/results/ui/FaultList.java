package app.lede.results.ui;

import app.lede.attempt.Faults;
import app.lede.base.Refusal;
import app.lede.base.ui.BrowserTime;
import app.lede.base.ui.Notices;
import app.lede.results.FaultLine;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What learners say is wrong with questions. Hidden while nobody says anything. */
final class FaultList extends Composite<Div> {
    private final transient Faults faults;
    private final transient Runnable changed;
    private final UnorderedList list = new UnorderedList();
    private transient List<FaultLine> shown = List.of();

    FaultList(Faults faults, Runnable changed) {
        this.faults = faults;
        this.changed = changed;
        list.addClassName("results-faults");
        getContent().add(list);
    }

    void show(List<FaultLine> lines) {
        if (!lines.equals(shown)) {
            shown = lines;
            list.removeAll();
            lines.forEach(line -> list.add(item(line)));
        }
    }

    private ListItem item(FaultLine line) {
        var about = new Paragraph("Question " + line.number() + " · " + line.learner() + " · "
                + BrowserTime.moment(line.reportedAt()) + (line.dealtWith() ? " · dealt with" : ""));
        about.addClassName("lede-note");
        var note = new Paragraph(line.note());
        note.addClassName("results-fault-note");
        var go = new Button("Show the question", click -> Questions.goTo(this, line.number()));
        var mark = new Button(line.dealtWith() ? "Not dealt with yet" : "Dealt with", click -> mark(line));
        mark.setAriaLabel(mark.getText() + ": question " + line.number() + ", " + line.learner());
        go.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var actions = new Div(mark, go);
        actions.addClassName("lede-actions");
        var item = new ListItem(about, note, actions);
        item.setClassName("results-fault-done", line.dealtWith());
        return item;
    }

    private void mark(FaultLine line) {
        try {
            faults.mark(line.id(), !line.dealtWith());
        } catch (Refusal refusal) {
            Notices.refuse(refusal);
        }
        changed.run();
    }
}
