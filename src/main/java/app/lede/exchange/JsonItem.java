package app.lede.exchange;

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
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One item in JSON; fields that a kind has no use for are left out. */
final class JsonItem {
    private JsonItem() {}

    static ObjectNode write(Item item, ObjectNode node) {
        node.put("id", item.id().toString());
        node.put("kind", item.kind().code());
        node.put("stem", item.content().stem());
        switch (item.content()) {
            case SingleChoice choice -> writeOptions(choice.options(), node);
            case MultipleChoice choice -> writeOptions(choice.options(), node);
            case ClaimOrFact statement -> {
                writeOptions(statement.options(), node);
                if (statement.claim()) {
                    node.put("speaker", statement.speaker());
                }
            }
            case WhoSaidIt who -> {
                node.put("quote", who.quote());
                writeOptions(who.options(), node);
            }
            case TrueFalse statement -> {
                var options = node.putArray("options");
                options.addObject().put("text", "True").put("key", statement.truth());
                options.addObject().put("text", "False").put("key", !statement.truth());
                if (!statement.correction().isBlank()) {
                    node.put("correction", statement.correction());
                }
            }
            case TypedAnswer typed -> writeTexts("accepted", typed.accepted(), node);
            case NumberAnswer number -> {
                writeTexts("accepted", List.of(NumberText.write(number.value())), node);
                node.put("tolerance", number.tolerance());
                if (!number.unit().isBlank()) {
                    node.put("unit", number.unit());
                }
            }
            case Gap gap -> {
                node.put("before", gap.before()).put("after", gap.after());
                writeTexts("accepted", gap.accepted(), node);
            }
            case TimeOrder order ->
                writeTexts(
                        "order",
                        order.events().stream().map(event -> event.text()).toList(),
                        node);
            case Matching matching -> {
                var pairs = node.putArray("pairs");
                matching.pairs()
                        .forEach(pair -> pairs.addObject()
                                .put("left", pair.left().text())
                                .put("right", pair.right().text()));
            }
        }
        if (!item.rationale().isBlank()) {
            node.put("rationale", item.rationale());
        }
        node.put("points", item.points());
        writeTags(item.tags(), node);
        RestsOn.write(item.evidence(), item.attribution(), item.fact(), node);
        return node;
    }

    private static void writeTags(List<String> tags, ObjectNode node) {
        if (!tags.isEmpty()) {
            writeTexts("tags", tags, node);
        }
    }

    /** The texts that stand as tags. */
    static List<String> tags(JsonNode node) {
        var tags = new ArrayList<String>();
        node.path("tags").forEach(tag -> tags.add(tag.asString("")));
        return tags;
    }

    private static void writeOptions(List<Option> options, ObjectNode node) {
        var array = node.putArray("options");
        options.forEach(option -> array.addObject().put("text", option.text()).put("key", option.key()));
    }

    private static void writeTexts(String field, List<String> texts, ObjectNode node) {
        var array = node.putArray(field);
        texts.forEach(array::add);
    }
}
