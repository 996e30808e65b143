package app.lede.exchange;

import app.lede.item.Item;
import java.util.List;

/**
 * What a file held.
 *
 * @param title what the file calls the set; may be empty
 * @param found the items that came in whole, in the order of the file
 * @param problems what did not
 */
public record ImportResult(String title, List<Found> found, List<Problem> problems) {
    public ImportResult {
        found = List.copyOf(found);
        problems = List.copyOf(problems);
    }

    public List<Item> items() {
        return found.stream().map(Found::item).toList();
    }

    /** Whether a question of the file is missing. */
    public boolean isShort() {
        return problems.stream().anyMatch(Problem::leftOut);
    }

    /**
     * An item and where it stood.
     *
     * @param part the file within a package; empty if there is but one
     * @param line from 1
     */
    public record Found(Item item, String part, int line) {}
}
