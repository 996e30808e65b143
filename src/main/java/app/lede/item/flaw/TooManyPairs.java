package app.lede.item.flaw;

import app.lede.item.Flaw;
import app.lede.item.Item;
import app.lede.item.Matching;
import java.util.List;

/**
 * So many pairs are to be found that searching is most of the work.
 *
 * <p>Wrong: ten persons and their roles. Right: five persons and their roles.
 *
 * <p>Source: Haladyna 13, "minimize the amount of reading"; textbooks on matching items ask for ten at most.
 */
final class TooManyPairs implements FlawRule {
    /** What a phone shows at once; below the ten of the textbooks. Our choice. */
    static final int MOST_PAIRS = 8;

    @Override
    public String id() {
        return "too-many-pairs";
    }

    @Override
    public List<Flaw> find(Item item) {
        return item.content() instanceof Matching matching && matching.pairs().size() > MOST_PAIRS
                ? hint(
                        new Flaw.Place.Options(),
                        "With more than " + MOST_PAIRS
                                + " pairs learners search more than they think. Make two items of it, or drop some pairs.")
                : none();
    }
}
