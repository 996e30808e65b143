package app.lede.writing.drafting;

import app.lede.item.Option;
import app.lede.item.OptionId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/** Makes options with opaque ids. */
final class Options {
    private Options() {}

    /** The key among its distractors, in alphabetical order, so that the place of the key tells nothing. */
    static List<Option> of(String key, List<String> distractors, RandomGenerator random) {
        var options = new ArrayList<Option>();
        options.add(new Option(OptionId.random(random), key, true));
        distractors.forEach(text -> options.add(new Option(OptionId.random(random), text, false)));
        options.sort(Comparator.comparing(Option::text, String.CASE_INSENSITIVE_ORDER));
        return options;
    }

    /** The key among its distractors, in the order in which they are given. */
    static List<Option> ordered(List<String> texts, String key, RandomGenerator random) {
        return texts.stream()
                .map(text -> new Option(OptionId.random(random), text, text.equals(key)))
                .toList();
    }
}
