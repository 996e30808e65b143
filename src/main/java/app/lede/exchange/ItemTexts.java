package app.lede.exchange;

import app.lede.item.ClaimOrFact;
import app.lede.item.Entry;
import app.lede.item.Gap;
import app.lede.item.Item;
import app.lede.item.ItemContent;
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
import java.util.function.UnaryOperator;

/** Changes all the texts of an item alike; the evidence stays, since it must equal the article's. */
final class ItemTexts {
    private ItemTexts() {}

    static Item map(Item item, UnaryOperator<String> change) {
        return item.withContent(map(item.content(), change)).withRationale(change.apply(item.rationale()));
    }

    private static ItemContent map(ItemContent content, UnaryOperator<String> change) {
        return switch (content) {
            case SingleChoice choice ->
                new SingleChoice(change.apply(choice.stem()), options(choice.options(), change));
            case MultipleChoice choice ->
                new MultipleChoice(change.apply(choice.stem()), options(choice.options(), change));
            case ClaimOrFact statement ->
                new ClaimOrFact(change.apply(statement.stem()), statement.claim(), change.apply(statement.speaker()));
            case WhoSaidIt who ->
                new WhoSaidIt(change.apply(who.stem()), change.apply(who.quote()), options(who.options(), change));
            case TrueFalse statement ->
                new TrueFalse(change.apply(statement.stem()), statement.truth(), change.apply(statement.correction()));
            case TypedAnswer typed -> new TypedAnswer(change.apply(typed.stem()), texts(typed.accepted(), change));
            case NumberAnswer number ->
                new NumberAnswer(
                        change.apply(number.stem()), number.value(), number.tolerance(), change.apply(number.unit()));
            case Gap gap ->
                new Gap(change.apply(gap.before()), change.apply(gap.after()), texts(gap.accepted(), change));
            case TimeOrder order ->
                new TimeOrder(
                        change.apply(order.stem()),
                        order.events().stream()
                                .map(event -> entry(event, change))
                                .toList());
            case Matching matching ->
                new Matching(
                        change.apply(matching.stem()),
                        matching.pairs().stream()
                                .map(pair -> new Pair(entry(pair.left(), change), entry(pair.right(), change)))
                                .toList());
        };
    }

    private static List<Option> options(List<Option> options, UnaryOperator<String> change) {
        return options.stream()
                .map(option -> new Option(option.id(), change.apply(option.text()), option.key()))
                .toList();
    }

    private static Entry entry(Entry entry, UnaryOperator<String> change) {
        return new Entry(entry.id(), change.apply(entry.text()));
    }

    /** Blank answers accept nothing. */
    private static List<String> texts(List<String> texts, UnaryOperator<String> change) {
        return texts.stream().map(change).filter(text -> !text.isBlank()).toList();
    }
}
