package app.lede.item.flaw;

import app.lede.item.ClaimOrFact;
import app.lede.item.Gap;
import app.lede.item.Item;
import app.lede.item.Matching;
import app.lede.item.MultipleChoice;
import app.lede.item.NumberAnswer;
import app.lede.item.Option;
import app.lede.item.SingleChoice;
import app.lede.item.TimeOrder;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import app.lede.item.WhoSaidIt;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * An item that is answered by choosing among options its author wrote.
 *
 * @param options at least two, in the author's order
 * @param keys the places of the keys among them, from 0; at least one
 */
record Choice(String stem, List<String> options, List<Integer> keys) {

    static Optional<Choice> of(Item item) {
        return switch (item.content()) {
            case SingleChoice choice -> Optional.of(of(choice.stem(), choice.options()));
            case WhoSaidIt choice -> Optional.of(of(choice.stem(), choice.options()));
            case MultipleChoice choice -> Optional.of(of(choice.stem(), choice.options()));
            case TrueFalse _, ClaimOrFact _, TypedAnswer _, NumberAnswer _, Gap _, TimeOrder _, Matching _ ->
                Optional.empty();
        };
    }

    /** The same where one option only may be the key. */
    static Optional<Choice> ofOneKey(Item item) {
        return item.content() instanceof MultipleChoice ? Optional.empty() : of(item);
    }

    private static Choice of(String stem, List<Option> options) {
        var texts = options.stream().map(option -> option.text().strip()).toList();
        var keys = IntStream.range(0, options.size())
                .filter(i -> options.get(i).key())
                .boxed()
                .toList();
        return new Choice(stem, texts, keys);
    }

    /** The place of the first key. */
    int key() {
        return keys.getFirst();
    }

    String keyText() {
        return options.get(key());
    }

    List<String> distractors() {
        return IntStream.range(0, options.size())
                .filter(i -> !keys.contains(i))
                .mapToObj(options::get)
                .toList();
    }

    /** The places, from 0, of the options that are so. */
    List<Integer> where(Predicate<String> so) {
        return IntStream.range(0, options.size())
                .filter(i -> so.test(options.get(i)))
                .boxed()
                .toList();
    }
}
