package app.lede.writing.ui;

import app.lede.item.Flaw;
import app.lede.writing.Decision;
import app.lede.writing.WrittenItem;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.UUID;

/** One item in the list of the editor. */
final class ItemCard extends ListItem {
    private final UUID itemId;
    private final CardHead head;
    private final CardBody body = new CardBody();
    private final CardButtons buttons;

    ItemCard(UUID itemId, CardActions actions) {
        this.itemId = itemId;
        head = new CardHead(itemId, actions);
        buttons = new CardButtons(itemId, actions);
        addClassName("writing-card");
        getElement().setAttribute("tabindex", "-1");
        getElement().addEventListener("focusin", event -> actions.select(itemId));
        var target = DropTarget.create(this);
        target.addDropListener(drop -> drop.getDragData()
                .filter(UUID.class::isInstance)
                .map(UUID.class::cast)
                .filter(dragged -> !dragged.equals(itemId))
                .ifPresent(dragged -> actions.moveTo(dragged, itemId)));
        add(head, body, buttons);
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

    void setSelected(boolean selected) {
        setClassName("writing-card-selected", selected);
        head.setSelected(selected);
    }

    /** Says that the engine is at work on it. */
    void setBusy(boolean busy) {
        getElement().setAttribute("aria-busy", String.valueOf(busy));
        buttons.setBusy(busy);
    }

    /** @param together what it has wrong together with others of the set */
    void show(int number, WrittenItem written, List<Flaw> together) {
        setClassName("writing-card-kept", written.is(Decision.KEPT));
        setClassName("writing-card-dropped", written.is(Decision.DROPPED));
        getElement().setAttribute("aria-label", "Question " + number);
        head.show(number, written);
        body.show(written.item(), together);
        buttons.show(number, written);
    }
}
