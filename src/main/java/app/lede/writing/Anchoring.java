package app.lede.writing;

import app.lede.base.text.Evidence;
import app.lede.item.Item;

/**
 * Puts an item that came from elsewhere on the article of its new set: its evidence stays where its words stand, or goes.
 */
final class Anchoring {
    private Anchoring() {}

    /**
     * An item on an article.
     *
     * @param lost whether it rested on words that the article does not have
     */
    record Anchored(Item item, boolean lost) {}

    /**
     * The item with its evidence at the place of its words that is nearest to where it was. The fact stays only where
     * the words stand exactly where they were: then it is the same article.
     */
    static Anchored on(String text, Item item) {
        var evidence = item.evidence();
        if (evidence == null) {
            return new Anchored(withoutFact(item), false);
        }
        if (text.startsWith(evidence.text(), evidence.begin())) {
            return new Anchored(item, false);
        }
        int place = nearest(text, evidence);
        return place < 0
                ? new Anchored(withoutFact(item).withEvidence(null), true)
                : new Anchored(
                        withoutFact(item)
                                .withEvidence(Evidence.of(
                                        text, place, place + evidence.text().length())),
                        false);
    }

    private static int nearest(String text, Evidence evidence) {
        int before = text.lastIndexOf(evidence.text(), evidence.begin());
        int after = text.indexOf(evidence.text(), evidence.begin());
        if (before < 0 || after < 0) {
            return Math.max(before, after);
        }
        return evidence.begin() - before <= after - evidence.begin() ? before : after;
    }

    private static Item withoutFact(Item item) {
        return new Item(
                item.id(),
                item.content(),
                item.rationale(),
                item.evidence(),
                item.attribution(),
                null,
                item.points(),
                item.tags());
    }
}
