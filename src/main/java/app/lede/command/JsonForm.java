package app.lede.command;

import app.lede.base.text.Attribution;
import app.lede.base.text.Evidence;
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
import app.lede.reading.Fact;
import app.lede.writing.DraftItem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A drafted article as a JSON object. Fields that a kind of item has no use for are left out. */
final class JsonForm {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonForm() {}

    /** The draft of an article, with the facts it was made from. */
    static String article(Drafted drafted) {
        var result = drafted.result();
        var published = drafted.published();
        var root = MAPPER.createObjectNode();
        var article = root.putObject("article");
        article.put("title", drafted.title());
        article.put("published", published == null ? null : published.toString());
        article.put("words", result.words());
        var facts = root.putArray("facts");
        result.facts().forEach(fact -> add(facts.addObject(), fact));
        var items = root.putArray("items");
        result.draft().items().forEach(item -> add(items.addObject(), item));
        var rejections = root.putObject("rejections");
        result.draft().rejections().forEach(rejections::put);
        var notices = drafted.notices();
        if (!notices.isEmpty()) {
            var list = root.putArray("notices");
            notices.forEach(list::add);
        }
        root.put("millis", result.draft().took().toMillis());
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static void add(ObjectNode node, Fact fact) {
        node.put("id", fact.id());
        node.put("statement", fact.statement());
        evidence(node, fact.evidence());
        attribution(node, fact.attribution());
        var when = fact.when();
        node.put("when", when == null ? null : when.iso());
        node.put("salience", round(fact.salience()));
    }

    private static void add(ObjectNode node, DraftItem drafted) {
        var item = drafted.item();
        node.put("id", item.id().toString());
        node.put("kind", item.kind().code());
        node.put("stem", item.content().stem());
        content(node, item);
        node.put("rationale", item.rationale());
        var evidence = item.evidence();
        if (evidence != null) {
            evidence(node, evidence);
        }
        attribution(node, item.attribution());
        var fact = item.fact();
        if (fact != null) {
            node.put("fact", fact.id());
        }
        node.put("score", round(drafted.score()));
    }

    private static void content(ObjectNode node, Item item) {
        switch (item.content()) {
            case SingleChoice choice -> options(node, choice.options());
            case MultipleChoice choice -> options(node, choice.options());
            case ClaimOrFact statement -> {
                options(node, statement.options());
                if (statement.claim()) {
                    node.put("speaker", statement.speaker());
                }
            }
            case WhoSaidIt said -> {
                node.put("quote", said.quote());
                options(node, said.options());
            }
            case TrueFalse statement -> {
                var options = node.putArray("options");
                option(options, "True", statement.truth());
                option(options, "False", !statement.truth());
                if (!statement.correction().isBlank()) {
                    node.put("correction", statement.correction());
                }
            }
            case TypedAnswer typed -> accepted(node, typed.accepted());
            case Gap gap -> accepted(node, gap.accepted());
            case NumberAnswer number -> {
                accepted(node, List.of(number.value().toPlainString()));
                node.put("tolerance", number.tolerance());
                if (!number.unit().isBlank()) {
                    node.put("unit", number.unit());
                }
            }
            case TimeOrder order -> {
                var events = node.putArray("order");
                order.events().forEach(event -> events.add(event.text()));
            }
            case Matching matching -> {
                var pairs = node.putArray("pairs");
                matching.pairs()
                        .forEach(pair -> pairs.addObject()
                                .put("left", pair.left().text())
                                .put("right", pair.right().text()));
            }
        }
    }

    private static void options(ObjectNode node, List<Option> options) {
        var list = node.putArray("options");
        options.forEach(option -> option(list, option.text(), option.key()));
    }

    private static void option(ArrayNode options, String text, boolean key) {
        options.addObject().put("text", text).put("key", key);
    }

    private static void accepted(ObjectNode node, List<String> answers) {
        var list = node.putArray("accepted");
        answers.forEach(list::add);
    }

    private static void evidence(ObjectNode node, Evidence evidence) {
        node.putObject("evidence")
                .put("begin", evidence.begin())
                .put("end", evidence.end())
                .put("text", evidence.text());
    }

    private static void attribution(ObjectNode node, @Nullable Attribution attribution) {
        if (attribution == null) {
            node.putNull("attribution");
        } else {
            node.putObject("attribution").put("source", attribution.source()).put("cue", attribution.cue());
        }
    }

    private static double round(double score) {
        return Math.round(score * 1000) / 1000.0;
    }
}
