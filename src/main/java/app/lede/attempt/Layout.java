package app.lede.attempt;

import app.lede.base.NotFound;
import app.lede.item.Prompt;
import app.lede.quiz.QuizPaper;
import app.lede.quiz.TakingRules;
import app.lede.writing.FrozenItem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The questions of one attempt in its own order, with the prompts its learner sees. The same paper and seed always give
 * the same layout, on every node and after every restart: {@link Random} is used because its sequence is specified.
 */
final class Layout {
    /** An item at its place; {@code number} counts from 1. It holds the key: it stays on the server. */
    record Placed(int number, FrozenItem frozen, Prompt prompt) {}

    /** Tells the generator of the draw from all others. The digits of pi: any number would do. */
    private static final long DRAW = 0x3243_F6A8_885A_308DL;

    private Layout() {}

    static List<Placed> of(QuizPaper paper, long seed) {
        boolean shuffled = paper.quiz().shuffled();
        var items = new ArrayList<>(drawn(paper, seed));
        if (shuffled) {
            Collections.shuffle(items, new Random(seed));
        }
        var placed = new ArrayList<Placed>();
        for (var frozen : items) {
            // Each item has a generator of its own: its options do not depend on what else is asked.
            var random = new Random(seed ^ mixed(frozen.id()));
            placed.add(new Placed(
                    placed.size() + 1,
                    frozen,
                    given(paper, frozen.id()).item().content().prompt(random, shuffled)));
        }
        return List.copyOf(placed);
    }

    /**
     * The item as it was given: what is shown, and in which order, no regrade changes under somebody's hands.
     *
     * @throws NotFound if the paper does not ask it
     */
    static FrozenItem given(QuizPaper paper, UUID frozenItemId) {
        return find(paper.given(), frozenItemId);
    }

    /** The items that an attempt asks, in the author's order. */
    static List<FrozenItem> drawn(QuizPaper paper, long seed) {
        return drawn(paper.items(), paper.quiz().rules(), seed);
    }

    static List<FrozenItem> drawn(List<FrozenItem> items, TakingRules rules, long seed) {
        if (rules.asksAll(items.size())) {
            return items;
        }
        var lots = new ArrayList<>(IntStream.range(0, items.size()).boxed().toList());
        // Not the generator of the order: which are drawn and how they stand do not hang together.
        Collections.shuffle(lots, new Random(seed ^ DRAW));
        return lots.stream().limit(rules.drawn()).sorted().map(items::get).toList();
    }

    /**
     * The item with its key.
     *
     * @throws NotFound if the paper does not ask it
     */
    static FrozenItem item(QuizPaper paper, UUID frozenItemId) {
        return find(paper.items(), frozenItemId);
    }

    private static FrozenItem find(List<FrozenItem> items, UUID frozenItemId) {
        return items.stream()
                .filter(frozen -> frozen.id().equals(frozenItemId))
                .findFirst()
                .orElseThrow(() -> new NotFound("This quiz has no such question."));
    }

    private static long mixed(UUID id) {
        return id.getMostSignificantBits() ^ Long.rotateLeft(id.getLeastSignificantBits(), 32);
    }
}
