package app.lede.writing;

import java.util.List;

/**
 * Everything the bank knows of an item.
 *
 * @param versions as they were given to classes, the oldest first, in all sets of the instructor that have the item
 * @param changes from the newest version to what the item is now; empty if there is none
 * @param otherSets the titles of the other sets that have it
 */
public record BankItem(
        BankEntry entry, List<ItemVersion> versions, List<ItemDifference> changes, List<String> otherSets) {
    public BankItem {
        versions = List.copyOf(versions);
        changes = List.copyOf(changes);
        otherSets = List.copyOf(otherSets);
    }
}
