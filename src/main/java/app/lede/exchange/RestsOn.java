package app.lede.exchange;

import app.lede.base.text.Attribution;
import app.lede.base.text.Evidence;
import app.lede.item.FactRef;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Evidence, attribution and fact in JSON. */
final class RestsOn {
    private RestsOn() {}

    static void write(
            @Nullable Evidence evidence, @Nullable Attribution attribution, @Nullable FactRef fact, ObjectNode into) {
        if (evidence != null) {
            into.putObject("evidence")
                    .put("begin", evidence.begin())
                    .put("end", evidence.end())
                    .put("text", evidence.text());
        }
        if (attribution != null) {
            into.putObject("attribution").put("source", attribution.source()).put("cue", attribution.cue());
        }
        if (fact != null) {
            into.putObject("fact").put("id", fact.id()).put("statement", fact.statement());
        }
    }

    /** The evidence, if what stands there is one: a span that its text fills. */
    static @Nullable Evidence evidence(JsonNode node) {
        return evidence(
                node.path("evidence").path("begin").asInt(-1),
                node.path("evidence").path("end").asInt(-1),
                node.path("evidence").path("text").asString(""));
    }

    static @Nullable Evidence evidence(int begin, int end, String text) {
        boolean fits = begin >= 0 && end > begin && end - begin == text.length();
        return fits ? new Evidence(begin, end, text) : null;
    }

    static @Nullable Attribution attribution(JsonNode node) {
        var source = node.path("attribution").path("source").asString("");
        return source.isBlank()
                ? null
                : new Attribution(source, node.path("attribution").path("cue").asString(""));
    }

    static @Nullable FactRef fact(JsonNode node) {
        var id = node.path("fact").path("id").asString("");
        return id.isBlank()
                ? null
                : new FactRef(id, node.path("fact").path("statement").asString(""));
    }
}
