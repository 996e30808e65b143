package app.lede.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/** What the kinds with options have in common. */
final class Choices {
    private Choices() {}

    static Outcome score(List<Option> options, Response response) {
        if (response.isBlank()) {
            return new Outcome.Unanswered();
        }
        return Outcome.of(response instanceof Response.Chosen chosen
                && chosen.options().size() == 1
                && options.stream()
                        .anyMatch(option -> option.key() && chosen.options().contains(option.id())));
    }

    static List<Entry> entries(List<Option> options, RandomGenerator random, boolean shuffled) {
        var entries = new ArrayList<>(options.stream()
                .map(option -> new Entry(option.id(), option.text()))
                .toList());
        return shuffled ? shuffle(entries, random) : List.copyOf(entries);
    }

    static <T> List<T> shuffle(List<T> list, RandomGenerator random) {
        var shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, Random.from(random));
        return List.copyOf(shuffled);
    }

    static String key(List<Option> options) {
        return options.stream()
                .filter(Option::key)
                .map(Option::text)
                .findFirst()
                .orElse("");
    }

    static String say(List<Option> options, Response response) {
        return response instanceof Response.Chosen chosen
                ? String.join(
                        ", ",
                        options.stream()
                                .filter(option -> chosen.options().contains(option.id()))
                                .map(Option::text)
                                .toList())
                : "";
    }

    /** @param severalKeys whether more than one option may be a key */
    static void addProblems(List<Option> options, boolean severalKeys, List<String> problems) {
        if (options.size() < 2) {
            problems.add("Give at least two options.");
        }
        if (options.stream().anyMatch(option -> option.text().isBlank())) {
            problems.add("An option is empty: write it or remove it.");
        }
        long keys = options.stream().filter(Option::key).count();
        if (keys == 0) {
            problems.add(severalKeys ? "Mark the right options." : "Mark the right option.");
        } else if (keys > 1 && !severalKeys) {
            problems.add("Mark only one option as right.");
        }
        var seen = new HashSet<String>();
        for (var option : options) {
            if (!option.text().isBlank() && !seen.add(AnswerText.normalise(option.text()))) {
                problems.add("Two options say the same: “" + option.text() + "”.");
            }
        }
    }
}
