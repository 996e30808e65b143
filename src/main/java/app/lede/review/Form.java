package app.lede.review;

import app.lede.item.Item;
import app.lede.quiz.QuizPaper;
import app.lede.writing.FrozenItem;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A question that asks about a fact, and the quiz it is from. It holds the key: it stays on the server. */
record Form(QuizPaper paper, FrozenItem frozen) {
    Item item() {
        return frozen.item();
    }

    /**
     * The form to ask a fact in: of another kind than it was asked in last; else at least another question; else the same
     * again.
     *
     * @param random chooses among those that are equally good
     */
    static Optional<Form> choose(List<Form> forms, StoredFact fact, RandomGenerator random) {
        var best = forms.stream().mapToInt(form -> form.sameness(fact)).min();
        if (best.isEmpty()) {
            return Optional.empty();
        }
        var equal = forms.stream()
                .filter(form -> form.sameness(fact) == best.getAsInt())
                .sorted(Comparator.comparing(form -> form.frozen().id()))
                .toList();
        return Optional.of(equal.get(random.nextInt(equal.size())));
    }

    private int sameness(StoredFact fact) {
        if (frozen.id().equals(fact.lastFrozenItemId())) {
            return 2;
        }
        return item().kind() == fact.lastKind() ? 1 : 0;
    }
}
