package app.lede.attempt.web;

import app.lede.attempt.SentResponse;
import app.lede.item.Response;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page sends about an attempt: {@code {"known": moment, "position": index, "responses": [{"item", "client",
 * "sequence", "age" in milliseconds, "response", "certainty", "flagged"}]}}. All but the parts of a response may be
 * missing.
 *
 * @param unreadable the responses that cannot be understood; they do not keep the others back
 */
record Message(Instant known, @Nullable Integer position, List<SentResponse> responses, List<Unreadable> unreadable) {

    /** What is known of a response that cannot be understood. */
    record Unreadable(String item, String client, long sequence, String words) {}

    /** More than any quiz has questions. */
    static final int MOST_RESPONSES = 1_000;

    private static final JsonMapper JSON = JsonMapper.shared();

    /** @throws IllegalArgumentException if it is no such message */
    static Message read(byte[] body) {
        var root = root(body);
        var sent = root.path("responses");
        if (!root.isObject() || sent.size() > MOST_RESPONSES) {
            throw new IllegalArgumentException("This is not a message of a quiz page.");
        }
        var responses = new ArrayList<SentResponse>();
        var unreadable = new ArrayList<Unreadable>();
        for (var each : sent) {
            try {
                responses.add(response(each));
            } catch (IllegalArgumentException | JacksonException notUnderstood) {
                unreadable.add(new Unreadable(
                        each.path("item").asString(""),
                        each.path("client").asString(""),
                        each.path("sequence").asLong(0),
                        words(notUnderstood)));
            }
        }
        var position = root.path("position");
        return new Message(known(root), position.isInt() ? position.intValue() : null, responses, unreadable);
    }

    /** The note of a message {@code {"note": text}}. */
    static String note(byte[] body) {
        return root(body).path("note").asString("");
    }

    private static JsonNode root(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException noJson) {
            throw new IllegalArgumentException("This is not a message of a quiz page.", noJson);
        }
    }

    private static SentResponse response(JsonNode each) {
        var certainty = each.path("certainty");
        return new SentResponse(
                UUID.fromString(each.path("item").asString("")),
                UUID.fromString(each.path("client").asString("")),
                each.path("sequence").asLong(0),
                Duration.ofMillis(each.path("age").asLong(0)),
                JSON.treeToValue(each.path("response"), Response.class),
                certainty.isInt() ? certainty.intValue() : null,
                each.path("flagged").asBoolean(false));
    }

    /** A browser that knows nothing yet is told everything. */
    private static Instant known(JsonNode root) {
        try {
            return Instant.parse(root.path("known").asString(""));
        } catch (DateTimeException none) {
            return Instant.EPOCH;
        }
    }

    /** Where our own words are in it, they are shown; else it is not a person's mistake. */
    private static String words(RuntimeException notUnderstood) {
        for (Throwable cause = notUnderstood; cause != null; cause = cause.getCause()) {
            if (cause.getClass() == IllegalArgumentException.class
                    && String.valueOf(cause.getMessage()).startsWith("An answer may have")) {
                return String.valueOf(cause.getMessage());
            }
        }
        return "This answer could not be read. Load the page again, and answer once more.";
    }
}
