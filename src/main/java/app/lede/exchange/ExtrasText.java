package app.lede.exchange;

import app.lede.item.ItemKind;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@link Extras} as one line of JSON that is safe in a comment and in a processing instruction. */
final class ExtrasText {
    /** Opens the comment and names the processing instruction. */
    static final String NAME = "lede";

    private static final JsonMapper JSON = JsonMapper.shared();

    private ExtrasText() {}

    static String write(Extras extras) {
        var node = JSON.createObjectNode();
        if (extras.kind() != null) {
            node.put("kind", extras.kind().code());
        }
        if (extras.points() > 1) {
            node.put("points", extras.points());
        }
        if (!extras.quote().isEmpty()) {
            node.put("quote", extras.quote());
        }
        if (!extras.speaker().isEmpty()) {
            node.put("speaker", extras.speaker());
        }
        if (!extras.unit().isEmpty()) {
            node.put("unit", extras.unit());
        }
        if (extras.gapAt() >= 0) {
            node.put("gapAt", extras.gapAt());
        }
        if (!extras.tags().isEmpty()) {
            // one text, since an array has brackets
            node.put("tags", String.join(",", extras.tags()));
        }
        RestsOn.write(extras.evidence(), extras.attribution(), extras.fact(), node);
        return escape(node.toString());
    }

    /**
     * What was written; nothing at all if the text is not such JSON, since what others wrote there means nothing to
     * us.
     */
    static Extras read(String text) {
        JsonNode node;
        try {
            node = JSON.readTree(text);
        } catch (JacksonException e) {
            return Extras.NONE;
        }
        return new Extras(
                ItemKind.ofCode(node.path("kind").asString("")).orElse(null),
                node.path("points").asInt(0),
                node.path("quote").asString(""),
                node.path("speaker").asString(""),
                node.path("unit").asString(""),
                node.path("gapAt").asInt(-1),
                RestsOn.evidence(node),
                RestsOn.attribution(node),
                RestsOn.fact(node),
                List.of(node.path("tags").asString("")));
    }

    /**
     * Keeps {@code ?>} and {@code [id:…]}, and what XML forbids, out of the line. JSON has none of these outside its
     * strings here, where an escape means the same.
     */
    private static String escape(String json) {
        var safe = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char character = json.charAt(i);
            boolean paired = Character.isSurrogate(character) && isPaired(json, i);
            if (character == '?' || character == '[' || (!paired && !CleanText.isAllowed(character))) {
                safe.append(String.format("\\u%04x", (int) character));
            } else {
                safe.append(character);
            }
        }
        return safe.toString();
    }

    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
