package app.lede.writing.ui;

import app.lede.base.text.Evidence;
import app.lede.writing.SetContent;
import app.lede.writing.WrittenItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The items of a set as cards. One is the current one: the keys act on it. */
final class ItemList extends OrderedList {
    private static final String KEYS = "['ArrowDown','ArrowUp','Home','End','j','k','d','e','n','u','x','z','?']";
    /** Only keys pressed on a card or its buttons; Enter and Space stay the buttons' own. */
    static final String FILTER = "(" + KEYS + ".includes(event.key.length === 1 ? event.key.toLowerCase() : event.key)"
            + " && !event.target.closest('input, textarea, select, [contenteditable]') && !event.metaKey"
            + " && (event.key.toLowerCase() === 'z' ? event.ctrlKey : !event.ctrlKey)"
            + " && (!event.altKey || event.key === 'ArrowDown' || event.key === 'ArrowUp'))"
            + " && (event.preventDefault() || true)";

    private final transient CardActions actions;
    private final transient Map<UUID, ItemCard> cards = new HashMap<>();
    private final transient List<UUID> visible = new ArrayList<>();
    private final transient Set<UUID> selected = new LinkedHashSet<>();
    private @Nullable UUID current;

    ItemList(CardActions actions, Consumer<Keystroke> keys) {
        this.actions = actions;
        addClassName("writing-items");
        getElement()
                .addEventListener("keydown", event -> {
                    var data = event.getEventData();
                    Keystroke.of(
                                    data.get("event.key").asString(),
                                    data.get("event.altKey").asBoolean(),
                                    data.get("event.shiftKey").asBoolean())
                            .ifPresent(keys);
                })
                .setFilter(FILTER)
                .addEventData("event.key")
                .addEventData("event.altKey")
                .addEventData("event.shiftKey");
    }

    /** Shows the items the filter lets through; cards that stay keep their place in the browser, and the focus. */
    void show(SetContent content, Filter filter) {
        visible.clear();
        cards.keySet().removeIf(id -> content.find(id).isEmpty());
        var together = FlawList.together(content);
        for (int i = 0; i < content.items().size(); i++) {
            var written = content.items().get(i);
            if (filter.shows(written)) {
                visible.add(written.id());
                card(written).show(i + 1, written, together.getOrDefault(written.id(), List.of()));
            }
        }
        selected.retainAll(visible);
        arrange();
        if (current == null || !visible.contains(current)) {
            current = visible.isEmpty() ? null : visible.getFirst();
        }
        cards.forEach((id, card) -> card.setCurrent(id.equals(current)));
        showSelected();
    }

    private ItemCard card(WrittenItem written) {
        return cards.computeIfAbsent(written.id(), id -> new ItemCard(id, actions));
    }

    private void arrange() {
        for (var child : getChildren().map(ItemCard.class::cast).toList()) {
            if (!visible.contains(child.itemId())) {
                remove(child);
            }
        }
        for (int i = 0; i < visible.size(); i++) {
            var card = cards.get(visible.get(i));
            if (i >= getComponentCount() || getComponentAt(i) != card) {
                addComponentAtIndex(i, card);
            }
        }
    }

    /** The questions that are selected; only such as are shown. */
    Set<UUID> selected() {
        return Set.copyOf(selected);
    }

    void setSelected(Collection<UUID> items) {
        selected.clear();
        selected.addAll(items);
        selected.retainAll(visible);
        showSelected();
    }

    private void showSelected() {
        cards.forEach((id, card) -> card.setSelected(selected.contains(id)));
    }

    Optional<UUID> current() {
        return Optional.ofNullable(current);
    }

    /** Where the current item stands among those shown, from 0; -1 if none is. */
    int currentIndex() {
        return visible.indexOf(current);
    }

    List<UUID> visible() {
        return List.copyOf(visible);
    }

    /** Says that the engine is at work on an item. */
    void setBusy(UUID itemId, boolean busy) {
        Optional.ofNullable(cards.get(itemId)).ifPresent(card -> card.setBusy(busy));
    }

    void select(UUID itemId) {
        current = itemId;
        cards.forEach((id, card) -> card.setCurrent(id.equals(itemId)));
    }

    /** Makes the item at the index current and focuses it; the index is brought into the range there is. */
    void focus(int index) {
        if (!visible.isEmpty()) {
            focus(visible.get(Math.clamp(index, 0, visible.size() - 1)));
        }
    }

    void focus(UUID itemId) {
        select(itemId);
        // after the list is arranged in the browser
        run(itemId, "this.focus({preventScroll: true}); this.scrollIntoView({block: 'nearest'})");
    }

    /** Marks the items that rest on a span, and goes to the first of them. */
    int link(Evidence span, SetContent content) {
        var linked = content.items().stream()
                .filter(written -> visible.contains(written.id()))
                .filter(written -> written.item().evidence() != null
                        && written.item().evidence().overlaps(span.begin(), span.end()))
                .map(WrittenItem::id)
                .toList();
        cards.forEach((id, card) -> card.setLinked(linked.contains(id)));
        if (!linked.isEmpty()) {
            select(linked.getFirst());
            run(linked.getFirst(), "this.scrollIntoView({block: 'center'})");
        }
        return linked.size();
    }

    private void run(UUID itemId, String script) {
        Optional.ofNullable(cards.get(itemId))
                .ifPresent(card -> card.getElement().executeJs(script));
    }
}
