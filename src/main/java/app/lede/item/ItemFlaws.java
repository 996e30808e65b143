package app.lede.item;

import app.lede.item.flaw.FlawRules;
import java.util.Comparator;
import java.util.List;

/** Finds the item-writing flaws that a machine can see. The word rules know English only. */
public final class ItemFlaws {
    private ItemFlaws() {}

    /** The flaws of one item, warnings first; none while it has {@linkplain Item#problems() problems}, which come first. */
    public static List<Flaw> find(Item item) {
        if (!item.problems().isEmpty()) {
            return List.of();
        }
        return FlawRules.ofItem(item).stream()
                .flatMap(rule -> rule.find(item).stream())
                .sorted(Comparator.comparing(Flaw::severity))
                .toList();
    }

    /**
     * The flaws that items of a set have together, warnings first, each with a place of kind {@link Flaw.Place.InSet}.
     * Items are numbered from 1 in the order given; those with problems count for the numbers only.
     */
    public static List<Flaw> find(List<Item> items) {
        return FlawRules.ofSets().stream()
                .flatMap(rule -> rule.find(items).stream())
                .sorted(Comparator.comparing(Flaw::severity))
                .toList();
    }
}
