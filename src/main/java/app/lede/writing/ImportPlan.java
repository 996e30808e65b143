package app.lede.writing;

import app.lede.exchange.ImportResult;
import app.lede.exchange.Problem;
import app.lede.item.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What of a file goes where: to be shown before anything is done. Each item is whole and rests on the article of the set
 * or on none.
 *
 * @param added items with ids of their own, in the order of the file
 * @param replacing items in the place of those in the set that have their ids
 * @param problems what the file could not give, and what the set cannot take
 */
public record ImportPlan(List<Item> added, List<Item> replacing, List<Problem> problems) {
    public ImportPlan {
        added = List.copyOf(added);
        replacing = List.copyOf(replacing);
        problems = List.copyOf(problems);
    }

    /** How many questions of a file are in the set already: it was written from this set. */
    public static int known(ImportResult read, SetContent set) {
        return (int) read.items().stream()
                .filter(item -> set.find(item.id()).isPresent())
                .count();
    }

    /**
     * Into a set there is.
     *
     * @param articleText of the article of the set; may be empty
     * @param replaces whether questions of the set give way to those of the file with their ids
     */
    public static ImportPlan into(SetContent set, String articleText, ImportResult read, boolean replaces) {
        int room = SetStore.MAX_ITEMS - set.items().size();
        var added = new ArrayList<Item>();
        var replacing = new ArrayList<Item>();
        var problems = new ArrayList<>(read.problems());
        for (var found : read.found()) {
            var anchored = Anchoring.on(articleText, found.item());
            boolean isThere = replaces && set.find(found.item().id()).isPresent();
            if (!isThere && added.size() >= room) {
                problems.add(new Problem(
                        found.part(),
                        found.line(),
                        "A set may have %d questions: there is no room for this one. Import the file as a new set from the list of sets."
                                .formatted(SetStore.MAX_ITEMS),
                        true));
                continue;
            }
            note(anchored, found, problems);
            if (isThere) {
                replacing.add(anchored.item());
            } else {
                added.add(anchored.item().withId(UUID.randomUUID()));
            }
        }
        return new ImportPlan(added, replacing, problems);
    }

    /**
     * Into new sets, as many as are needed.
     *
     * @param articleText of the article they are about; empty if they rest on none
     */
    public static ImportPlan asNew(String articleText, ImportResult read) {
        var added = new ArrayList<Item>();
        var problems = new ArrayList<>(read.problems());
        for (var found : read.found()) {
            var anchored = Anchoring.on(articleText, found.item());
            note(anchored, found, problems);
            added.add(anchored.item().withId(UUID.randomUUID()));
        }
        return new ImportPlan(added, List.of(), problems);
    }

    private static void note(Anchoring.Anchored anchored, ImportResult.Found found, List<Problem> problems) {
        if (anchored.lost()) {
            problems.add(new Problem(
                    found.part(),
                    found.line(),
                    "The sentence it rests on is not in the article of the set: the question comes in without it.",
                    false));
        }
    }

    /** How many questions come in. */
    public int size() {
        return added.size() + replacing.size();
    }

    /** How many sets new items need. */
    public int sets() {
        return Math.ceilDiv(added.size(), SetStore.MAX_ITEMS);
    }

    /** The set with what comes in; new questions are kept and stand at its end. */
    public SetContent applyTo(SetContent set) {
        var changed = set;
        for (var item : replacing) {
            changed = changed.replace(item);
        }
        return changed.append(
                added.stream().map(item -> new WrittenItem(item, Decision.KEPT)).toList());
    }
}
