package app.lede.item;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Events to put in order, from the earliest to the latest.
 *
 * @param events in the right order
 */
public record TimeOrder(String stem, List<Entry> events) implements ItemContent {
    public TimeOrder {
        events = List.copyOf(events);
    }

    @Override
    public ItemKind kind() {
        return ItemKind.ORDER;
    }

    /** Credit is the share of events that stand at their right place. */
    @Override
    public Outcome score(Response response) {
        if (response.isBlank()) {
            return new Outcome.Unanswered();
        }
        if (!(response instanceof Response.Ordered ordered)) {
            return new Outcome.Wrong();
        }
        int right = 0;
        for (int i = 0; i < Math.min(events.size(), ordered.options().size()); i++) {
            if (events.get(i).id().equals(ordered.options().get(i))) {
                right++;
            }
        }
        return Outcome.ofShare(right, events.size());
    }

    /** Never in the right order from the start, where another order is possible. */
    @Override
    public Prompt prompt(RandomGenerator random, boolean shuffled) {
        var entries = Choices.shuffle(events, random);
        while (entries.equals(events) && events.stream().distinct().count() > 1) {
            entries = Choices.shuffle(events, random);
        }
        return new Prompt.Arrange(stem, entries);
    }

    @Override
    public String keyText() {
        return events.stream().map(Entry::text).collect(Collectors.joining(" → "));
    }

    @Override
    public String say(Response response) {
        if (!(response instanceof Response.Ordered ordered)) {
            return "";
        }
        return ordered.options().stream()
                .flatMap(id -> events.stream().filter(event -> event.id().equals(id)))
                .map(Entry::text)
                .collect(Collectors.joining(" → "));
    }

    @Override
    public List<String> problems() {
        var problems = new ArrayList<String>();
        Problems.requireStem(stem, problems);
        if (events.size() < 3) {
            problems.add("Give at least three events.");
        }
        if (events.stream().anyMatch(event -> event.text().isBlank())) {
            problems.add("An event is empty: write it or remove it.");
        }
        if (events.stream()
                        .map(event -> AnswerText.normalise(event.text()))
                        .distinct()
                        .count()
                < events.size()) {
            problems.add("Two events say the same.");
        }
        return problems;
    }
}
