package app.lede.quiz.ui;

import app.lede.base.Refusal;
import app.lede.base.ui.Notices;
import app.lede.quiz.PublishingTemplate;
import app.lede.quiz.PublishingTemplates;
import app.lede.quiz.TemplateSettings;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Chooses, keeps and deletes templates of settings. */
final class TemplateBar extends Composite<Div> {
    private final transient PublishingTemplates templates;
    private final transient Supplier<TemplateSettings> now;
    private final Select<PublishingTemplate> choice = new Select<>();
    private final Button delete = new Button("Delete template", click -> delete());

    /**
     * @param now the settings as they stand on the form
     * @param fill takes over those of a template
     */
    TemplateBar(PublishingTemplates templates, Supplier<TemplateSettings> now, Consumer<TemplateSettings> fill) {
        this.templates = templates;
        this.now = now;
        choice.setLabel("Settings from a template");
        choice.setPlaceholder("The usual");
        choice.setItemLabelGenerator(template -> template == null ? "" : template.name());
        choice.addValueChangeListener(change -> {
            var chosen = change.getValue();
            delete.setVisible(chosen != null);
            if (chosen != null) {
                fill.accept(chosen.settings());
            }
        });
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        delete.setVisible(false);
        var save = new Button("Save as template…", click -> ask());
        save.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getContent().addClassName("quiz-templates");
        getContent().add(choice, save, delete);
        load();
    }

    private void load() {
        var mine = templates.mine();
        choice.setItems(mine);
        choice.setVisible(!mine.isEmpty());
    }

    private void ask() {
        var name = new TextField("Name");
        name.setMaxLength(PublishingTemplate.LONGEST_NAME);
        name.setHelperText("A template of the same name is replaced. It keeps neither title, classes nor times.");
        var chosen = choice.getValue();
        name.setValue(chosen == null ? "" : chosen.name());
        name.setWidthFull();
        var dialog = new Dialog(name);
        dialog.setHeaderTitle("Save these settings as a template");
        var save = new Button("Save template", click -> save(name, dialog));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(dialog);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), save);
        dialog.open();
        name.focus();
    }

    private void save(TextField name, Dialog dialog) {
        try {
            var saved = templates.save(name.getValue(), now.get());
            dialog.close();
            load();
            choice.setValue(saved);
            Notices.say("Kept as “" + saved.name() + "”.");
        } catch (Refusal refusal) {
            name.setErrorMessage(refusal.getMessage());
            name.setInvalid(true);
        }
    }

    private void delete() {
        var chosen = choice.getValue();
        if (chosen == null) {
            return;
        }
        try {
            templates.delete(chosen.id());
            Notices.say("“" + chosen.name() + "” is deleted. The settings on this page stay as they are.");
        } catch (Refusal refusal) {
            Notices.refuse(refusal);
        }
        load();
        choice.clear();
    }
}
