package app.lede.writing.ui;

import app.lede.item.Flaw;
import app.lede.item.Item;
import app.lede.item.ItemFlaws;
import app.lede.writing.Decision;
import app.lede.writing.WrittenItem;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One item in the list of the editor. */
final class ItemCard extends ListItem {
    private final UUID itemId;
    private final transient CardActions actions;
    private transient @Nullable WrittenItem shown;
    private transient List<Flaw> flawsInSet = List.of();
    private int number;

    ItemCard(UUID itemId, CardActions actions) {
        this.itemId = itemId;
        this.actions = actions;
        addClassName("writing-card");
        getElement().setAttribute("tabindex", "-1");
        getElement().addEventListener("focusin", event -> actions.select(itemId));
        var target = DropTarget.create(this);
        target.addDropListener(drop -> drop.getDragData()
                .filter(UUID.class::isInstance)
                .map(UUID.class::cast)
                .filter(dragged -> !dragged.equals(itemId))
                .ifPresent(dragged -> actions.moveTo(dragged, itemId)));
    }

    UUID itemId() {
        return itemId;
    }

    void setLinked(boolean linked) {
        setClassName("writing-card-linked", linked);
    }

    /** The one card of the list that the tab key reaches; the arrow keys reach the others. */
    void setCurrent(boolean current) {
        setClassName("writing-card-current", current);
        getElement().setAttribute("tabindex", current ? "0" : "-1");
    }

    /** @param together what it has wrong together with others of the set */
    void show(int newNumber, WrittenItem written, List<Flaw> together) {
        if (newNumber == number && written.equals(shown) && together.equals(flawsInSet)) {
            return;
        }
        number = newNumber;
        shown = written;
        flawsInSet = together;
        setClassName("writing-card-kept", written.is(Decision.KEPT));
        setClassName("writing-card-dropped", written.is(Decision.DROPPED));
        getElement().setAttribute("aria-label", "Question " + number);
        removeAll();
        add(head(written), stem(written.item()), AnswerLines.of(written.item().content()));
        addNotes(written.item());
        addAdvice(written.item());
        add(buttons(written));
    }

    private Component head(WrittenItem written) {
        var handle = new Span("⠿");
        handle.addClassName("writing-handle");
        handle.getElement().setAttribute("aria-hidden", "true");
        handle.getElement().setAttribute("title", "Drag to another place");
        var source = DragSource.create(handle);
        source.setDragData(itemId);
        var state = new Span(
                written.is(Decision.KEPT) ? "✓ Kept" : written.decision().label());
        state.addClassName("writing-state");
        var kind = new Span(written.item().kind().label());
        kind.addClassName("writing-kind");
        var head = new Div(handle, new Span(String.valueOf(number)), kind, state);
        head.addClassName("writing-card-head");
        return head;
    }

    private static Component stem(Item item) {
        var stem = new H2(
                item.content().stem().isBlank()
                        ? "(no question yet)"
                        : item.content().stem());
        stem.addClassName("writing-stem");
        return stem;
    }

    private void addNotes(Item item) {
        for (var problem : item.problems()) {
            var line = new Paragraph("To put right: " + problem);
            line.addClassName("writing-problem");
            add(line);
        }
        if (item.attribution() != null) {
            add(note("Claim by " + item.attribution().source()));
        }
        if (!item.rationale().isBlank()) {
            add(note(item.rationale()));
        }
        if (item.evidence() == null) {
            add(note("No evidence chosen."));
        }
        if (item.points() != 1) {
            add(note(item.points() + " points"));
        }
    }

    private void addAdvice(Item item) {
        var advice = new FlawList();
        // a note says already that no evidence is chosen
        advice.show(Stream.concat(ItemFlaws.find(item).stream(), flawsInSet.stream())
                .filter(flaw -> !(flaw.place() instanceof Flaw.Place.Evidence))
                .toList());
        add(advice);
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("lede-note");
        return note;
    }

    private Component buttons(WrittenItem written) {
        var keep = decision("Keep", Decision.KEPT, written);
        var drop = decision("Drop", Decision.DROPPED, written);
        var edit = button("Edit", "Edit question " + number, () -> actions.edit(itemId));
        var up = button("↑", "Move question " + number + " up", () -> actions.move(itemId, -1));
        var down = button("↓", "Move question " + number + " down", () -> actions.move(itemId, 1));
        var more = button("More", "More about question " + number, () -> {});
        var menu = new ContextMenu(more);
        menu.setOpenOnClick(true);
        if (!written.is(Decision.DRAFTED)) {
            menu.addItem("Decide later", click -> actions.decide(itemId, Decision.DRAFTED));
        }
        menu.addItem("Delete", click -> actions.delete(itemId));
        var bar = new Div(keep, drop, edit);
        if (written.item().evidence() != null) {
            var evidence = button("Evidence", "Evidence of question " + number, () -> actions.showEvidence(itemId));
            evidence.addClassName("writing-show-evidence");
            bar.add(evidence);
        }
        bar.add(up, down, more);
        bar.addClassName("writing-card-actions");
        return bar;
    }

    private Button decision(String word, Decision decision, WrittenItem written) {
        boolean pressed = written.is(decision);
        var button = button(
                word,
                word + " question " + number,
                () -> actions.decide(itemId, pressed ? Decision.DRAFTED : decision));
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        button.removeThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private static Button button(String word, String says, Runnable action) {
        var button = new Button(word, click -> action.run());
        button.setAriaLabel(says);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
