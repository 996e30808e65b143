package app.lede.item.flaw;

import app.lede.base.text.Evidence;
import app.lede.item.ClaimOrFact;
import app.lede.item.Entry;
import app.lede.item.Gap;
import app.lede.item.Item;
import app.lede.item.ItemContent;
import app.lede.item.Matching;
import app.lede.item.MultipleChoice;
import app.lede.item.NumberAnswer;
import app.lede.item.Option;
import app.lede.item.OptionId;
import app.lede.item.Pair;
import app.lede.item.SingleChoice;
import app.lede.item.TimeOrder;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import app.lede.item.WhoSaidIt;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * An item on one line, its parts separated by bars:
 *
 * <pre>
 * choice | stem | *key | distractor | distractor
 * typed | stem | accepted | accepted
 * number | stem | value | tolerance | unit
 * gap | sentence with [accepted/accepted] in it
 * true | statement
 * false | statement
 * order | stem | event | event | event
 * matching | stem | left = right | left = right
 * said | quotation | *key | distractor
 * several | stem | *key | *key | distractor
 * claim | statement | speaker
 * fact | statement
 * </pre>
 */
final class ItemLine {
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final Evidence SOMEWHERE = new Evidence(0, 1, "D");

    private ItemLine() {}

    static Item read(String line) {
        var parts = List.of(BAR.split(line.strip(), -1));
        return item(content(parts.getFirst(), parts.subList(1, parts.size())));
    }

    static Item item(ItemContent content) {
        return new Item(UUID.randomUUID(), content, "The article says so.", SOMEWHERE, null, null, 1);
    }

    private static ItemContent content(String kind, List<String> parts) {
        var stem = parts.getFirst();
        var rest = parts.subList(1, parts.size());
        return switch (kind) {
            case "choice" -> new SingleChoice(stem, options(rest));
            case "typed" -> new TypedAnswer(stem, rest);
            case "number" ->
                new NumberAnswer(
                        stem,
                        new BigDecimal(rest.get(0)),
                        new BigDecimal(rest.get(1)),
                        rest.size() > 2 ? rest.get(2) : "");
            case "gap" -> gap(stem);
            case "true" -> new TrueFalse(stem, true, "");
            case "false" -> new TrueFalse(stem, false, "");
            case "order" ->
                new TimeOrder(stem, rest.stream().map(ItemLine::entry).toList());
            case "matching" ->
                new Matching(stem, rest.stream().map(ItemLine::pair).toList());
            case "several" -> new MultipleChoice(stem, options(rest));
            case "claim" -> new ClaimOrFact(stem, true, rest.getFirst());
            case "fact" -> new ClaimOrFact(stem, false, "");
            case "said" -> new WhoSaidIt("Who said this?", stem, options(rest));
            default -> throw new IllegalArgumentException("no kind " + kind);
        };
    }

    private static Gap gap(String sentence) {
        int begin = sentence.indexOf('[');
        int end = sentence.indexOf(']');
        return new Gap(
                sentence.substring(0, begin),
                sentence.substring(end + 1),
                List.of(sentence.substring(begin + 1, end).split("/")));
    }

    private static List<Option> options(List<String> texts) {
        return texts.stream()
                .map(text -> new Option(
                        new OptionId(UUID.randomUUID().toString()),
                        text.startsWith("*") ? text.substring(1) : text,
                        text.startsWith("*")))
                .toList();
    }

    private static Entry entry(String text) {
        return new Entry(new OptionId(UUID.randomUUID().toString()), text);
    }

    private static Pair pair(String text) {
        var sides = text.split(" = ", 2);
        return new Pair(entry(sides[0]), entry(sides[1]));
    }
}
