package app.lede.writing;

import app.lede.base.text.Evidence;
import app.lede.item.Item;
import app.lede.item.Matching;
import app.lede.item.MultipleChoice;
import app.lede.item.NumberAnswer;
import app.lede.item.Option;
import app.lede.item.SingleChoice;
import app.lede.item.TimeOrder;
import app.lede.item.TrueFalse;
import app.lede.item.WhoSaidIt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A part of an item that is another than before. Pure.
 *
 * @param part what it is called on screen
 */
public record ItemDifference(String part, String before, String after) {

    /** What changed from one state of an item to the next, in the order in which an editor shows it. */
    public static List<ItemDifference> between(Item before, Item after) {
        var old = parts(before);
        var now = parts(after);
        var differences = new ArrayList<ItemDifference>();
        now.forEach((part, text) -> {
            if (!text.equals(old.get(part))) {
                differences.add(new ItemDifference(part, old.getOrDefault(part, ""), text));
            }
        });
        return differences;
    }

    private static Map<String, String> parts(Item item) {
        var parts = new LinkedHashMap<String, String>();
        var content = item.content();
        parts.put("Kind", item.kind().label());
        parts.put("Question", content.stem());
        parts.put(
                "Options",
                switch (content) {
                    case SingleChoice choice -> options(choice.options());
                    case MultipleChoice choice -> options(choice.options());
                    case WhoSaidIt who -> "“" + who.quote() + "”\n" + options(who.options());
                    case TimeOrder order ->
                        order.events().stream().map(event -> event.text()).collect(Collectors.joining("\n"));
                    case Matching matching ->
                        matching.pairs().stream()
                                .map(pair -> pair.left().text() + " – "
                                        + pair.right().text())
                                .collect(Collectors.joining("\n"));
                    case NumberAnswer number -> "± " + number.tolerance().toPlainString() + " " + number.unit();
                    case TrueFalse statement -> statement.correction();
                    default -> "";
                });
        parts.put("Answer", content.keyText());
        parts.put("Rationale", item.rationale());
        parts.put("Rests on", evidence(item.evidence()));
        parts.put("Points", String.valueOf(item.points()));
        parts.put("Tags", String.join(", ", item.tags()));
        return parts;
    }

    private static String options(List<Option> options) {
        return options.stream().map(Option::text).collect(Collectors.joining("\n"));
    }

    private static String evidence(@Nullable Evidence evidence) {
        return evidence == null ? "" : evidence.text();
    }
}
