package app.lede.item.flaw;

import app.lede.item.Entry;
import app.lede.item.Flaw;
import app.lede.item.Item;
import app.lede.item.TimeOrder;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A word in an event tells where in the order it belongs.
 *
 * <p>Wrong: "Finally, the doors opened". Right: "The doors opened". Not meant: "the then president".
 *
 * <p>Source: Haladyna 28; News: no order given away.
 */
final class OrderWordInEvent implements FlawRule {
    private static final Pattern ORDER = Pattern.compile(
            "^(?:Then|Next|First|Firstly|At first|Later|Finally|Afterwards?|Subsequently|Eventually|Lastly|In the end|After that|Before that|Previously|Initially)\\b,?(?= \\p{Ll})"
                    + "|(?<!\\b[Tt]he )(?<!\\b(?:since|until|by|just) )\\bthen\\b(?!-)|\\b(?:afterwards|subsequently|eventually)\\b|\\b(?:days?|weeks?|months?|years?|hours?|minutes?) later\\b|\\bfinally\\b");

    @Override
    public String id() {
        return "order-word-in-event";
    }

    @Override
    public List<Flaw> find(Item item) {
        if (!(item.content() instanceof TimeOrder order)) {
            return none();
        }
        var texts = order.events().stream().map(Entry::text).toList();
        return IntStream.range(0, texts.size())
                .boxed()
                .flatMap(i -> in(texts.get(i), i).stream())
                .toList();
    }

    private List<Flaw> in(String event, int index) {
        var matcher = ORDER.matcher(event.strip());
        return matcher.find()
                ? hint(
                        new Flaw.Place.OptionAt(index + 1),
                        "“" + matcher.group().replaceAll(",$", "") + "” tells where this event belongs. Leave it out.")
                : none();
    }
}
