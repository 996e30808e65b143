package app.lede.statistics;

import java.util.List;
import java.util.Set;

/**
 * Which options each learner chose for an item.
 *
 * @param options in their order
 * @param chosen for each learner the places in {@code options} of what they chose, from 0; empty if they gave no answer
 */
public record Choices(List<Choice> options, List<Set<Integer>> chosen) {
    public Choices {
        options = List.copyOf(options);
        chosen = chosen.stream().map(Set::copyOf).toList();
    }
}
