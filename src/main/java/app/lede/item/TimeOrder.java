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

    @Override
    public Outcome score(Response response, Marking marking) {
        if (response.isBlank()) {
            return new Outcome.Unanswered();
        }
        if (!(response instanceof Response.Ordered ordered)) {
            return new Outcome.Wrong();
        }
        var ids = events.stream().map(Entry::id).toList();
        var places = ordered.options().stream().mapToInt(ids::indexOf).toArray();
        return marking.partialCredit().order().score(places, events.size());
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
