package app.lede.demonstration;

import app.lede.base.text.Attribution;
import app.lede.base.text.Evidence;
import app.lede.item.Entry;
import app.lede.item.FactRef;
import app.lede.item.Item;
import app.lede.item.ItemContent;
import app.lede.item.Option;
import app.lede.item.OptionId;
import app.lede.item.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Helps to write items on an article by hand: ids, and evidence found in the text. */
final class Writing {
    private final String text;
    private final RandomGenerator random;
    private final List<InventedItem> items = new ArrayList<>();

    Writing(String text, RandomGenerator random) {
        this.text = text;
        this.random = random;
    }

    List<InventedItem> items() {
        return List.copyOf(items);
    }

    void add(ItemContent content, String rationale, String evidence, double difficulty, String... slips) {
        add(content, rationale, evidence, null, difficulty, slips);
    }

    void add(
            ItemContent content,
            String rationale,
            String evidence,
            @Nullable Attribution attribution,
            double difficulty,
            String... slips) {
        int begin = text.indexOf(evidence);
        if (begin < 0) {
            throw new IllegalStateException("the article does not say: " + evidence);
        }
        var item = new Item(
                UUID.randomUUID(),
                content,
                rationale,
                new Evidence(begin, begin + evidence.length(), evidence),
                attribution,
                new FactRef("demonstration-" + begin + "-" + items.size(), evidence),
                1);
        items.add(new InventedItem(item, difficulty, List.of(slips)));
    }

    /** The key first, as they are written; learners see them shuffled. */
    List<Option> options(String key, String... distractors) {
        return severalKeys(List.of(key), distractors);
    }

    /** The keys first. */
    List<Option> severalKeys(List<String> keys, String... distractors) {
        var options = new ArrayList<Option>();
        keys.forEach(key -> options.add(new Option(OptionId.random(random), key, true)));
        Stream.of(distractors).forEach(text -> options.add(new Option(OptionId.random(random), text, false)));
        return List.copyOf(options);
    }

    Entry entry(String text) {
        return new Entry(OptionId.random(random), text);
    }

    Pair pair(String left, String right) {
        return new Pair(entry(left), entry(right));
    }
}
