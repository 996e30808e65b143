package app.lede.item;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Whether an item is another one with another key and nothing else changed. Pure. */
public final class KeyChange {
    private KeyChange() {}

    /**
     * Why the one cannot take the place of the other where learners have been asked already; empty if it can.
     *
     * @param given as it was asked
     * @param changed with another key
     */
    public static Optional<String> problem(ItemContent given, ItemContent changed) {
        if (!asksTheSame(given, changed)) {
            return Optional.of(
                    "Only what is right can be changed: the question and its options stay as they were given.");
        }
        return changed.problems().stream().findFirst();
    }

    private static boolean asksTheSame(ItemContent given, ItemContent changed) {
        return switch (given) {
            case TimeOrder order ->
                changed instanceof TimeOrder other
                        && order.stem().equals(other.stem())
                        && isSameSet(order.events(), other.events());
            case Matching matching ->
                changed instanceof Matching other
                        && matching.stem().equals(other.stem())
                        && isSameSet(lefts(matching), lefts(other))
                        && isSameSet(rights(matching), rights(other));
            // what a learner is shown tells nothing of the key, so it must be the same; nothing here is shuffled
            case SingleChoice _,
                    MultipleChoice _,
                    TrueFalse _,
                    TypedAnswer _,
                    NumberAnswer _,
                    Gap _,
                    WhoSaidIt _,
                    ClaimOrFact _ ->
                given.kind() == changed.kind()
                        && given.prompt(new Random(0), false).equals(changed.prompt(new Random(0), false));
        };
    }

    private static boolean isSameSet(List<Entry> some, List<Entry> others) {
        return some.size() == others.size() && new HashSet<>(some).equals(new HashSet<>(others));
    }

    private static List<Entry> lefts(Matching matching) {
        return matching.pairs().stream().map(Pair::left).toList();
    }

    private static List<Entry> rights(Matching matching) {
        return matching.pairs().stream().map(Pair::right).toList();
    }
}
