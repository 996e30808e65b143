package app.lede.exchange;

import app.lede.item.ClaimOrFact;
import app.lede.item.FactRef;
import app.lede.item.Gap;
import app.lede.item.ItemContent;
import app.lede.item.ItemKind;
import app.lede.item.NumberAnswer;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one item in the form {@link JsonItem} writes. */
final class JsonItemForm {
    private final JsonNode node;
    private final Question question;
    private final Contents contents;
    private final Map<String, String> facts;

    /** An item whose fact may stand in full beside it or only as an id into those given. */
    JsonItemForm(JsonNode node, Question question, Contents contents, Map<String, String> facts) {
        this.node = node;
        this.question = question;
        this.contents = contents;
        this.facts = facts;
    }

    ItemContent read() throws Unreadable {
        var code = text("kind");
        var kind = ItemKind.ofCode(code)
                .orElseThrow(() -> new Unreadable("There is no kind “" + CleanText.title(code) + "”."));
        question.id(text("id"));
        question.feedback(text("rationale"));
        var extras = new Extras(
                kind,
                0,
                text("quote").strip(),
                "",
                "",
                -1,
                RestsOn.evidence(node),
                RestsOn.attribution(node),
                fact(),
                JsonItem.tags(node));
        question.extras(extras);
        if (node.has("points")) {
            question.points(number(node.path("points")));
        }
        var stem = text("stem").strip();
        return switch (kind) {
            case SINGLE_CHOICE -> contents.choice(stem, choices(), extras);
            case MULTIPLE_CHOICE -> contents.severalKeys(stem, choices());
            case CLAIM_OR_FACT -> claimOrFact(stem);
            case WHO_SAID -> contents.choice(stem + Wording.quoteBelow(extras.quote()), choices(), extras);
            case TRUE_FALSE -> new TrueFalse(stem, truth(), text("correction").strip());
            case TYPED -> new TypedAnswer(stem, texts("accepted"));
            case GAP ->
                node.has("before") || node.has("after")
                        ? new Gap(text("before").stripLeading(), text("after").stripTrailing(), texts("accepted"))
                        : contents.typed(stem, texts("accepted"), extras);
            case NUMBER ->
                new NumberAnswer(
                        stem,
                        number(node.path("accepted").path(0)),
                        node.has("tolerance") ? number(node.path("tolerance")) : BigDecimal.ZERO,
                        text("unit").strip());
            case ORDER -> contents.order(stem, texts("order"));
            case MATCHING -> contents.matching(stem, pairs(), extras);
        };
    }

    private @Nullable FactRef fact() {
        var whole = RestsOn.fact(node);
        var id = text("fact");
        return whole != null || id.isBlank() ? whole : new FactRef(id, facts.getOrDefault(id, ""));
    }

    private List<Contents.Choice> choices() {
        var choices = new ArrayList<Contents.Choice>();
        for (var option : node.path("options")) {
            choices.add(new Contents.Choice(
                    option.path("text").asString(""), option.path("key").asBoolean(false)));
        }
        return choices;
    }

    /** Whoever is said to claim it where no speaker stands: the command line names them as the attribution only. */
    private ItemContent claimOrFact(String stem) throws Unreadable {
        var keys = choices().stream()
                .filter(Contents.Choice::key)
                .map(Contents.Choice::text)
                .toList();
        if (keys.equals(List.of(ClaimOrFact.FACT))) {
            return new ClaimOrFact(stem, false, "");
        }
        if (!keys.equals(List.of(ClaimOrFact.CLAIM))) {
            throw new Unreadable("A claim-or-fact item has the options “" + ClaimOrFact.FACT + "” and “"
                    + ClaimOrFact.CLAIM + "”, one of them the key.");
        }
        var attribution = RestsOn.attribution(node);
        var speaker = text("speaker").strip();
        return new ClaimOrFact(stem, true, speaker.isEmpty() && attribution != null ? attribution.source() : speaker);
    }

    private boolean truth() throws Unreadable {
        var keys = choices().stream()
                .filter(Contents.Choice::key)
                .map(Contents.Choice::text)
                .toList();
        if (keys.equals(List.of("True")) || keys.equals(List.of("False"))) {
            return keys.getFirst().equals("True");
        }
        throw new Unreadable("A true/false item has the options True and False, one of them the key.");
    }

    private List<Contents.Sides> pairs() {
        var pairs = new ArrayList<Contents.Sides>();
        for (var pair : node.path("pairs")) {
            pairs.add(new Contents.Sides(
                    pair.path("left").asString(""), pair.path("right").asString("")));
        }
        return pairs;
    }

    private List<String> texts(String field) {
        var texts = new ArrayList<String>();
        for (var text : node.path(field)) {
            if (!text.asString("").isBlank()) {
                texts.add(text.asString("").strip());
            }
        }
        return texts;
    }

    private String text(String field) {
        return node.path(field).asString("");
    }

    private static BigDecimal number(JsonNode node) throws Unreadable {
        var text = node.isNumber() ? node.numberValue().toString() : node.asString("");
        return NumberText.read(text)
                .orElseThrow(() -> new Unreadable("“" + CleanText.title(text) + "” is not a number."));
    }
}
