package app.lede.writing.ui;

import app.lede.writing.Decision;
import app.lede.writing.Rework;
import app.lede.writing.WrittenItem;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * What can be done with one question. The buttons are made once and stay, whatever the question becomes: a second click that
 * comes before the screen has changed finds the button it was meant for.
 */
final class CardButtons extends Div {
    private final transient UUID itemId;
    private final transient CardActions actions;
    private final Map<Decision, Button> decisions = new EnumMap<>(Decision.class);
    private final Button edit;
    private final Button evidence;
    private final Button up;
    private final Button down;
    private final MenuButton vary = new MenuButton("Vary");
    private final MenuButton more = new MenuButton("More");
    private final Map<Rework, MenuItem> reworks = new EnumMap<>(Rework.class);
    private final MenuItem later;
    private Decision decided = Decision.DRAFTED;

    CardButtons(UUID itemId, CardActions actions) {
        this.itemId = itemId;
        this.actions = actions;
        addClassName("writing-card-actions");
        edit = button("Edit", () -> actions.edit(itemId));
        evidence = button("Evidence", () -> actions.showEvidence(itemId));
        evidence.addClassName("writing-show-evidence");
        up = button("↑", () -> actions.move(itemId, -1));
        down = button("↓", () -> actions.move(itemId, 1));
        for (var wish : Rework.values()) {
            reworks.put(wish, vary.addItem(wish.label(), () -> actions.rework(itemId, wish)));
        }
        later = more.addItem("Decide later", () -> actions.decide(itemId, Decision.DRAFTED));
        more.addItem("Delete", () -> actions.delete(itemId));
        add(decision("Keep", Decision.KEPT), decision("Drop", Decision.DROPPED), edit, evidence, up, down, vary, more);
    }

    void show(int number, WrittenItem written) {
        decided = written.decision();
        decisions.forEach((decision, button) -> {
            button.setAriaLabel(button.getText() + " question " + number);
            button.getElement().setAttribute("aria-pressed", String.valueOf(decision == decided));
        });
        edit.setAriaLabel("Edit question " + number);
        evidence.setAriaLabel("Evidence of question " + number);
        evidence.setVisible(written.item().evidence() != null);
        up.setAriaLabel("Move question " + number + " up");
        down.setAriaLabel("Move question " + number + " down");
        vary.setAriaLabel("Vary question " + number);
        more.setAriaLabel("More about question " + number);
        later.setVisible(decided != Decision.DRAFTED);
        reworks.forEach((wish, entry) -> entry.setVisible(wish.appliesTo(written.item())));
        vary.setVisible(reworks.values().stream().anyMatch(MenuItem::isVisible));
    }

    /** Says that the engine is at work on the question. */
    void setBusy(boolean busy) {
        vary.setText(busy ? "Varying …" : "Vary");
    }

    private Button decision(String word, Decision decision) {
        var button = button(word, () -> actions.decide(itemId, decided == decision ? Decision.DRAFTED : decision));
        button.removeThemeVariants(ButtonVariant.LUMO_TERTIARY);
        decisions.put(decision, button);
        return button;
    }

    private static Button button(String word, Runnable action) {
        var button = new Button(word, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
