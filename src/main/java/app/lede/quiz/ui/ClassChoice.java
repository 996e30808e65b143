package app.lede.quiz.ui;

import app.lede.base.Refusal;
import app.lede.classroom.ClassSummary;
import app.lede.classroom.Classes;
import app.lede.classroom.Membership;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/** Which classes get it; one can be begun on the spot. */
final class ClassChoice extends Composite<Div> {
    private final transient Classes classes;
    private final CheckboxGroup<ClassSummary> choice = new CheckboxGroup<>("Classes");
    private final TextField newName = new TextField("New class");
    private final transient List<ClassSummary> offered;

    ClassChoice(Classes classes, Membership membership) {
        this.classes = classes;
        offered = new ArrayList<>(
                membership.taught().stream().filter(one -> !one.demonstration()).toList());
        choice.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        choice.setItemLabelGenerator(
                one -> one.name() + " (" + one.learners() + (one.learners() == 1 ? " learner)" : " learners)"));
        choice.setItems(offered);
        choice.setVisible(!offered.isEmpty());
        if (offered.size() == 1) {
            choice.select(offered.getFirst());
        }
        newName.setPlaceholder("Year 10, current affairs");
        newName.setMaxLength(120);
        if (offered.isEmpty()) {
            newName.setHelperText("You have no class yet. Learners join it with its code, later too.");
        }
        var create = new Button("Create class", click -> create());
        create.addClickShortcut(Key.ENTER).listenOn(newName);
        var row = new Div(newName, create);
        row.addClassName("quiz-new-class");
        getContent().addClassName("quiz-classes");
        getContent().add(choice, row);
    }

    List<UUID> classIds() {
        return choice.getValue().stream().map(ClassSummary::id).toList();
    }

    List<ClassSummary> chosen() {
        return offered.stream().filter(choice.getValue()::contains).toList();
    }

    int count() {
        return choice.getValue().size();
    }

    void onChange(Runnable listener) {
        choice.addValueChangeListener(change -> listener.run());
    }

    void show(String problem) {
        var field = offered.isEmpty() ? newName : choice;
        if (field == newName) {
            newName.setErrorMessage(problem);
            newName.setInvalid(true);
        } else {
            choice.setErrorMessage(problem);
            choice.setInvalid(true);
        }
    }

    private void create() {
        try {
            var created = classes.create(newName.getValue());
            var chosen = new LinkedHashSet<>(choice.getValue());
            offered.add(created);
            choice.setItems(offered);
            chosen.add(created);
            choice.setValue(chosen);
            choice.setVisible(true);
            newName.clear();
            newName.setInvalid(false);
        } catch (Refusal refusal) {
            newName.setErrorMessage(refusal.getMessage());
            newName.setInvalid(true);
        }
    }
}
