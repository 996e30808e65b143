package app.lede.writing;

import app.lede.base.Refusal;
import app.lede.base.text.Tags;
import app.lede.item.Item;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * What an item set consists of at a moment. Every step of editing gives a new content; the one before is what undo
 * goes back to. A tag is written the same on all its items, as on the first of them.
 */
public record SetContent(String title, List<WrittenItem> items) {
    public SetContent {
        items = SetTags.oneSpelling(items);
    }

    public Optional<WrittenItem> find(UUID itemId) {
        return items.stream().filter(item -> item.id().equals(itemId)).findFirst();
    }

    /** Where the item stands, from 0; -1 if it is not there. */
    public int indexOf(UUID itemId) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id().equals(itemId)) {
                return i;
            }
        }
        return -1;
    }

    public int count(Decision decision) {
        return (int) items.stream().filter(item -> item.is(decision)).count();
    }

    /** The numbers, from 1, of kept items that cannot be asked yet. */
    public List<Integer> incomplete() {
        return IntStream.range(0, items.size())
                .filter(i -> items.get(i).is(Decision.KEPT)
                        && !items.get(i).item().problems().isEmpty())
                .mapToObj(i -> i + 1)
                .toList();
    }

    /**
     * What is asked of it: the kept items in their order.
     *
     * @throws Refusal if none is kept, or one of them has problems
     */
    public List<Item> askable() {
        if (count(Decision.KEPT) == 0) {
            throw new Refusal("No question of this set is kept yet. Keep at least one, then go on.");
        }
        incomplete().stream().findFirst().ifPresent(number -> {
            throw new Refusal("Question " + number + " cannot be asked yet: "
                    + items.get(number - 1).item().problems().getFirst());
        });
        return items.stream()
                .filter(item -> item.is(Decision.KEPT))
                .map(WrittenItem::item)
                .toList();
    }

    public SetContent rename(String newTitle) {
        return new SetContent(newTitle, items);
    }

    public SetContent decide(UUID itemId, Decision decision) {
        return change(itemId, item -> new WrittenItem(item.item(), decision));
    }

    /** Decides about several items at once. */
    public SetContent decide(Collection<UUID> itemIds, Decision decision) {
        return change(itemIds, item -> new WrittenItem(item.item(), decision));
    }

    /** Makes several items worth the same. */
    public SetContent give(Collection<UUID> itemIds, int points) {
        return change(itemIds, item -> new WrittenItem(item.item().withPoints(points), item.decision()));
    }

    /** Gives tags to several items and takes others from them. A tag that is given and taken is given. */
    public SetContent tag(Collection<UUID> itemIds, List<String> added, Collection<String> removed) {
        return change(
                itemIds,
                item -> new WrittenItem(
                        item.item().withTags(Tags.with(Tags.without(item.item().tags(), removed), added)),
                        item.decision()));
    }

    /** The tags of its items, each once, those of the first item first. */
    public List<String> tags() {
        return SetTags.of(items);
    }

    /** Keeps whatever was not decided yet. */
    public SetContent keepAll() {
        return new SetContent(
                title,
                items.stream()
                        .map(item -> item.is(Decision.DRAFTED) ? new WrittenItem(item.item(), Decision.KEPT) : item)
                        .toList());
    }

    /** Puts the edited item in the place of the one with its id. */
    public SetContent replace(Item edited) {
        return change(edited.id(), item -> new WrittenItem(edited, item.decision()));
    }

    /** Puts a new item at an index; the index is brought into the range there is. */
    public SetContent insert(int index, WrittenItem item) {
        var changed = new ArrayList<>(items);
        changed.add(Math.clamp(index, 0, items.size()), item);
        return new SetContent(title, changed);
    }

    public SetContent append(List<WrittenItem> added) {
        var changed = new ArrayList<>(items);
        changed.addAll(added);
        return new SetContent(title, changed);
    }

    public SetContent remove(UUID itemId) {
        return new SetContent(
                title, items.stream().filter(item -> !item.id().equals(itemId)).toList());
    }

    /** Moves an item to an index among all items; the index is brought into the range there is. */
    public SetContent move(UUID itemId, int index) {
        return find(itemId).map(item -> remove(itemId).insert(index, item)).orElse(this);
    }

    /** Leaves only what was decided. */
    public SetContent withoutUndecided() {
        return new SetContent(
                title, items.stream().filter(item -> !item.is(Decision.DRAFTED)).toList());
    }

    private SetContent change(UUID itemId, UnaryOperator<WrittenItem> change) {
        return change(List.of(itemId), change);
    }

    private SetContent change(Collection<UUID> itemIds, UnaryOperator<WrittenItem> change) {
        return new SetContent(
                title,
                items.stream()
                        .map(item -> itemIds.contains(item.id()) ? change.apply(item) : item)
                        .toList());
    }
}
