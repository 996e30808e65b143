package app.lede.item.flaw;

import app.lede.item.ClaimOrFact;
import app.lede.item.Entry;
import app.lede.item.Gap;
import app.lede.item.Item;
import app.lede.item.Matching;
import app.lede.item.MultipleChoice;
import app.lede.item.NumberAnswer;
import app.lede.item.Option;
import app.lede.item.Pair;
import app.lede.item.SingleChoice;
import app.lede.item.TimeOrder;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import app.lede.item.WhoSaidIt;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of an item, whatever its kind. */
final class ItemTexts {
    private ItemTexts() {}

    /** All that an item asks with, as one text, but for its options: what a learner reads before choosing. */
    static String asked(Item item) {
        return switch (item.content()) {
            case SingleChoice choice -> choice.stem();
            case MultipleChoice choice -> choice.stem();
            case TrueFalse statement -> statement.stem();
            case ClaimOrFact statement -> statement.stem();
            case TypedAnswer typed -> typed.stem();
            case NumberAnswer number -> number.stem();
            case Gap gap -> gap.stem();
            case WhoSaidIt said -> said.quote();
            case TimeOrder order ->
                order.stem() + " " + order.events().stream().map(Entry::text).collect(Collectors.joining(". "));
            case Matching matching ->
                matching.stem() + " "
                        + matching.pairs().stream()
                                .map(Pair::left)
                                .map(Entry::text)
                                .collect(Collectors.joining(". "));
        };
    }

    /** The options, accepted answers or matches, as their author wrote them. */
    static List<String> answers(Item item) {
        return switch (item.content()) {
            case SingleChoice choice ->
                choice.options().stream().map(Option::text).toList();
            case MultipleChoice choice ->
                choice.options().stream().map(Option::text).toList();
            case WhoSaidIt said -> said.options().stream().map(Option::text).toList();
            case TypedAnswer typed -> typed.accepted();
            case Gap gap -> gap.accepted();
            case Matching matching ->
                matching.pairs().stream().map(pair -> pair.right().text()).toList();
            case TrueFalse _, ClaimOrFact _, NumberAnswer _, TimeOrder _ -> List.of();
        };
    }

    static int longest(Item item) {
        return Stream.concat(Stream.of(asked(item)), answers(item).stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
