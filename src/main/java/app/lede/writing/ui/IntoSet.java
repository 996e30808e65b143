package app.lede.writing.ui;

import app.lede.base.ui.Notices;
import app.lede.exchange.ImportResult;
import app.lede.writing.ImportPlan;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.shared.Registration;
import java.util.List;

/** Into the set that is being edited: one step, which can be undone. */
final class IntoSet implements ImportGoal {
    private final transient SetEditor editor;
    private final Checkbox replaces = new Checkbox();
    private Registration listening = () -> {};

    IntoSet(SetEditor editor) {
        this.editor = editor;
    }

    @Override
    public String heading() {
        return "Import questions into this set";
    }

    @Override
    public List<Component> fields(ImportResult read, String suggestedTitle, Runnable changed) {
        int known = ImportPlan.known(read, editor.content());
        replaces.setLabel("Replace %s of this set that the file has too".formatted(Count.questions(known)));
        replaces.setValue(known > 0);
        replaces.setVisible(known > 0);
        listening.remove();
        listening = replaces.addValueChangeListener(change -> changed.run());
        return List.of(replaces);
    }

    @Override
    public ImportPlan plan(ImportResult read) {
        var set = editor.set();
        return ImportPlan.into(set.content(), set.article().text(), read, replaces.getValue());
    }

    @Override
    public void take(ImportResult read, ImportPlan plan, ImportDialog dialog) {
        var what = Count.questions(plan.size());
        if (editor.change("import " + what, plan::applyTo)) {
            dialog.close();
            Notices.say("Imported: " + what + ". “Undo” takes them out again.");
        }
    }
}
