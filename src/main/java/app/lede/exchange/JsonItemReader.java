package app.lede.exchange;

import app.lede.base.text.TextDecoder;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the objects that {@code lede write --format json} and {@link JsonItemWriter} write: one, or an array of them. */
final class JsonItemReader implements ItemReader {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Map<String, String> facts = new HashMap<>();

    @Override
    public void read(byte[] bytes, Findings findings) {
        var text = TextDecoder.decode(bytes);
        if (text.isEmpty()) {
            findings.leaveOut(0, "This is not a text file.");
            return;
        }
        try (var json = JSON.createParser(text.get())) {
            read(json, findings);
        }
    }

    private void read(JsonParser json, Findings findings) {
        int line = 1;
        try {
            for (var token = json.nextToken(); token != null && !findings.isFull(); token = json.nextToken()) {
                line = json.currentTokenLocation().getLineNr();
                if (token == JsonToken.START_OBJECT) {
                    readSet(json, findings);
                } else if (token.isScalarValue()) {
                    findings.leaveOut(line, "This is not an item set: it must be a JSON object with “items”.");
                    return;
                }
            }
        } catch (JacksonException e) {
            var location = e.getLocation();
            findings.leaveOut(
                    location == null ? line : Math.max(1, location.getLineNr()), "This is not JSON from here on.");
        } catch (NumberFormatException e) {
            // Jackson throws this beside its own for an exponent beyond those of a BigDecimal.
            findings.leaveOut(
                    json.currentTokenLocation().getLineNr(),
                    "There is a number that is too long to be read: from here on nothing was read.");
        }
    }

    private void readSet(JsonParser json, Findings findings) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            var token = json.nextToken();
            if (name.equals("items") && token == JsonToken.START_ARRAY) {
                while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
                    int line = json.currentTokenLocation().getLineNr();
                    readItem(JSON.readTree(json), line, findings);
                    if (findings.isFull()) {
                        return;
                    }
                }
            } else {
                readAbout(name, JSON.readTree(json), findings);
            }
        }
    }

    private void readAbout(String name, JsonNode value, Findings findings) {
        switch (name) {
            case "title" -> findings.title(value.asString(""));
            case "article" -> findings.title(value.path("title").asString(""));
            case "facts" -> {
                for (var fact : value) {
                    facts.put(
                            fact.path("id").asString(""), fact.path("statement").asString(""));
                }
            }
            default -> {}
        }
    }

    private void readItem(JsonNode node, int line, Findings findings) {
        var question = new Question(line);
        try {
            findings.add(question, new JsonItemForm(node, question, new Contents(findings), facts).read());
        } catch (Unreadable e) {
            findings.leaveOut(line, e.sentence());
        }
    }
}
