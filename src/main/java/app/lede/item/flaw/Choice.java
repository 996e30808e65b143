package app.lede.item.flaw;

import app.lede.item.Gap;
import app.lede.item.Item;
import app.lede.item.Matching;
import app.lede.item.NumberAnswer;
import app.lede.item.Option;
import app.lede.item.SingleChoice;
import app.lede.item.TimeOrder;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import app.lede.item.WhoSaidIt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * An item that is answered by choosing one of several options.
 *
 * @param options at least two, in the author's order
 * @param key the place of the key among them, from 0
 */
record Choice(String stem, List<String> options, int key) {

    static Optional<Choice> of(Item item) {
        return switch (item.content()) {
            case SingleChoice choice -> Optional.of(of(choice.stem(), choice.options()));
            case WhoSaidIt choice -> Optional.of(of(choice.stem(), choice.options()));
            case TrueFalse _, TypedAnswer _, NumberAnswer _, Gap _, TimeOrder _, Matching _ -> Optional.empty();
        };
    }

    private static Choice of(String stem, List<Option> options) {
        var texts = options.stream().map(option -> option.text().strip()).toList();
        return new Choice(
                stem, texts, options.stream().map(Option::key).toList().indexOf(true));
    }

    String keyText() {
        return options.get(key);
    }

    List<String> distractors() {
        var distractors = new ArrayList<>(options);
        distractors.remove(key);
        return distractors;
    }

    /** The places, from 0, of the options that are so. */
    List<Integer> where(Predicate<String> so) {
        return IntStream.range(0, options.size())
                .filter(i -> so.test(options.get(i)))
                .boxed()
                .toList();
    }
}
