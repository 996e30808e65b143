package app.lede.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page of a quiz as one learner's browser has it open: it sends what Chromium sends for it, one thing after the
 * other. Left out is what a browser keeps from its first visit: scripts, styles and fonts.
 */
final class QuizPage {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String WINDOW = "&v-sh=720&v-sw=1280&v-wh=720&v-ww=1280&v-bh=0&v-bw=1280&v-curdate=0&v-tzo=0"
            + "&v-dstd=0&v-rtzo=0&v-dston=false&v-tzid=UTC&v-td=false&v-pr=1&v-np=Linux%20x86_64&v-cs=light"
            + "&v-pv=VISIBLE&v-fs=NOT_FULLSCREEN&v-so=landscape-primary&v-soa=0&v-tn=&v-ga=UNSUPPORTED"
            + "&v-wla=SUPPORTED&v-ws=false&v-wn=";
    private static final String UIDL = "application/json; charset=UTF-8";

    private final Wire wire;
    private final UUID client = UUID.randomUUID();
    private int screen;
    private String csrf = "";
    private int messages;
    private int syncId;
    private @Nullable Integer startButton;
    private @Nullable UUID attempt;

    QuizPage(Wire wire) {
        this.wire = wire;
    }

    /** Names this page among those that answer the same attempt. */
    UUID client() {
        return client;
    }

    /** Loads a page of Lede: its HTML, its screen, and what stands on it. */
    void open(String path, String query) throws IOException {
        wire.get("/" + path + (query.isEmpty() ? "" : "?" + query));
        var config = json(wire.get(
                        "/?v-r=init&location=" + path.replace("/", "%2F") + "&query=" + query + WINDOW + "w-" + client))
                .path("appConfig");
        screen = config.path("v-uiId").asInt(-1);
        var first = config.path("uidl");
        csrf = first.path("Vaadin-Security-Key").asString("");
        syncId = first.path("syncId").asInt(0);
        messages = 0;
        tell("{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"/" + path
                + "\",\"query\":\"" + query
                + "\",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}}");
    }

    /** Presses "Start" or "Go on"; the page then shows the questions. */
    void start() throws IOException {
        if (startButton == null) {
            throw new IOException("there is no button to start with");
        }
        tell("{\"type\":\"event\",\"node\":" + startButton + ",\"event\":\"click\",\"data\":{\"event.shiftKey\":false,"
                + "\"event.metaKey\":false,\"event.detail\":1,\"event.ctrlKey\":false,\"event.clientX\":402,"
                + "\"event.clientY\":525,\"event.altKey\":false,\"event.button\":0,\"event.screenY\":622,"
                + "\"event.screenX\":412}}");
        attempt();
    }

    /** The attempt whose questions are shown. */
    UUID attempt() throws IOException {
        if (attempt == null) {
            throw new IOException("no questions are shown");
        }
        return attempt;
    }

    /** The page's own message: responses as JSON, in the order given. */
    Wire.Answer send(List<String> responses, @Nullable Integer position, String known) throws IOException {
        return wire.message(
                "/api/attempts/" + attempt() + "/responses",
                "{\"known\":\"" + known + "\",\"position\":" + position + ",\"responses\":["
                        + String.join(",", responses) + "]}");
    }

    /** One response of such a message. */
    String response(UUID item, long sequence, long age, String response) {
        return "{\"item\":\"" + item + "\",\"client\":\"" + client + "\",\"sequence\":" + sequence + ",\"age\":" + age
                + ",\"response\":" + response + ",\"certainty\":null,\"flagged\":false}";
    }

    Wire.Answer submit() throws IOException {
        return wire.message("/api/attempts/" + attempt() + "/submit", "{}");
    }

    /** Leaves the page: a browser says so while it closes it. */
    void close() throws IOException {
        send("[],\"UNLOAD\":true");
    }

    private void tell(String event) throws IOException {
        var told = json(send("[" + event + "]"));
        syncId = told.path("syncId").asInt(syncId);
        var buttons = new HashSet<Integer>();
        var clickable = new ArrayList<Integer>();
        for (var change : told.path("changes")) {
            var key = change.path("key").asString("");
            int node = change.path("node").asInt(-1);
            if (key.equals("tag") && change.path("value").asString("").equals("vaadin-button")) {
                buttons.add(node);
            } else if (key.equals("click")) {
                clickable.add(node);
            } else if (key.equals("data-attempt")) {
                attempt = UUID.fromString(change.path("value").asString(""));
            }
        }
        startButton = clickable.stream().filter(buttons::contains).findFirst().orElse(null);
    }

    private String send(String rpc) throws IOException {
        return wire.post(
                "/?v-r=uidl&v-uiId=" + screen,
                UIDL,
                "{\"csrfToken\":\"" + csrf + "\",\"syncId\":" + syncId + ",\"clientId\":" + messages++ + ",\"rpc\":"
                        + rpc + "}");
    }

    /** Vaadin puts something in front of its JSON, so that no page of another site can read it as a script. */
    private static JsonNode json(String answer) throws IOException {
        int begin = answer.indexOf('{');
        if (begin < 0) {
            throw new IOException("not understood: " + answer);
        }
        return JSON.readTree(answer.substring(begin, answer.lastIndexOf('}') + 1));
    }
}
