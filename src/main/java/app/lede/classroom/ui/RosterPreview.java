package app.lede.classroom.ui;

import app.lede.base.ui.Section;
import app.lede.classroom.Member;
import app.lede.classroom.RosterChange;
import app.lede.classroom.RosterPlan;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a roster file would do, before it does. */
final class RosterPreview extends Div {
    private final CheckboxGroup<Member> toRemove = new CheckboxGroup<>();

    /**
     * @param carryOut gets who is to be taken out of the class
     * @param another leads back to the choice of a file
     */
    RosterPreview(RosterPlan plan, SerializableConsumer<Set<UUID>> carryOut, SerializableRunnable another) {
        add(new Paragraph(summary(plan)));
        if (!plan.ignored().isEmpty()) {
            add(note("Columns that are not read: " + String.join(", ", plan.ignored()) + "."));
        }
        if (!plan.problems().isEmpty()) {
            add(problems(plan));
        }
        if (!plan.changes().isEmpty()) {
            add(changes(plan.changes()));
        }
        if (!plan.missing().isEmpty()) {
            add(missing(plan));
        }
        var apply = new Button(
                plan.problems().isEmpty() ? "Import this roster" : "Import the rows without problems",
                click -> carryOut.accept(
                        toRemove.getValue().stream().map(Member::learnerId).collect(Collectors.toSet())));
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        apply.setDisableOnClick(true);
        apply.setEnabled(!plan.changes().isEmpty());
        var actions = new Div(new Button("Choose another file", click -> another.run()), apply);
        actions.addClassName("lede-actions");
        add(actions);
    }

    private static String summary(RosterPlan plan) {
        var parts = new ArrayList<String>();
        for (var kind : RosterChange.Kind.values()) {
            var count = plan.count(kind);
            if (count > 0) {
                parts.add(count + " " + word(kind));
            }
        }
        return parts.isEmpty()
                ? "No row of this file can be imported. Nothing has changed."
                : "Nothing has changed yet. Learners in this file: " + String.join(", ", parts) + ".";
    }

    private static String word(RosterChange.Kind kind) {
        return switch (kind) {
            case INVITED -> "new";
            case ADDED -> "to add to the class";
            case CHANGED -> "to change";
            case UNCHANGED -> "that stay as they are";
        };
    }

    private static Section problems(RosterPlan plan) {
        var rows = plan.problems().stream()
                .map(problem -> problem.line())
                .distinct()
                .count();
        var table = new RosterTable("Problems", List.of("Row", "Column", "What to do"));
        plan.problems()
                .forEach(problem -> table.addRow(String.valueOf(problem.line()), problem.column(), problem.advice()));
        return whole(
                rows == 1 ? "1 row has a problem and is left out" : rows + " rows have problems and are left out",
                table);
    }

    private static Section changes(List<RosterChange> changes) {
        var table = new RosterTable("Rows", List.of("Row", "Learner", "What happens", "Details"));
        changes.forEach(change -> table.addRow(
                String.valueOf(change.line()), change.name(), change.kind().label(), change.detail()));
        return whole("What happens", table);
    }

    private static Section whole(String heading, RosterTable table) {
        var section = new Section(heading, table);
        if (table.left() > 0) {
            section.add(note("And " + table.left() + " more, which are not shown."));
        }
        return section;
    }

    /** Whose row has a problem may be among the missing: they cannot be told apart until the file is mended. */
    private Section missing(RosterPlan plan) {
        var section = new Section(ClassesView.learners(plan.missing().size())
                + (plan.missing().size() == 1 ? " is" : " are") + " in the class but not in the file");
        if (!plan.problems().isEmpty()) {
            section.add(new Paragraph("They stay. Mend the rows with problems first if you want to remove somebody."));
            return section;
        }
        section.add(new Paragraph(
                "They stay unless you choose them here. What they have answered stays in the scores" + " either way."));
        toRemove.setLabel("Remove from the class");
        toRemove.setItems(plan.missing());
        toRemove.setItemLabelGenerator(Member::name);
        toRemove.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        var all = new Button("Choose all", click -> toRemove.setValue(Set.copyOf(plan.missing())));
        all.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        section.add(toRemove, all);
        return section;
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("lede-note");
        return note;
    }
}
