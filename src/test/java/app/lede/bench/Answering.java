package app.lede.bench;

import app.lede.bench.Ledger.Faults;
import app.lede.bench.Ledger.Stands;
import app.lede.bench.Prepared.Asked;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A learner who answers without end. The page holds what the server has not called saved and sends it again, as
 * {@code outbox.js} does; after each start of the server it first asks what stands, and holds it against what it knows.
 */
final class Answering implements Runnable {
    private record Unsent(long sequence, long at, String response) {}

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String NOTHING_KNOWN = "1970-01-01T00:00:00Z";
    private static final int RETRY_MS = 100;

    /** Those who answer at every moment would do nothing but wait for each other. */
    private static final int LONGEST_THOUGHT_MS = 40;

    private final Wire wire;
    private final Prepared prepared;
    private final QuizPage page;
    private final Ledger ledger = new Ledger();
    private final Random random = new Random();
    private final Map<UUID, Unsent> outbox = new LinkedHashMap<>();
    private long sequence;
    private volatile boolean isUp = true;
    private volatile boolean isToCheck;
    private volatile boolean goesOn;
    private volatile boolean stopped;
    private volatile int saved;
    private volatile Faults faults = Faults.NONE;

    Answering(Wire wire, Prepared prepared) {
        this.wire = wire;
        this.prepared = prepared;
        this.page = new QuizPage(wire);
    }

    void start() throws IOException {
        page.open("take/" + prepared.quizId(), "");
        page.start();
    }

    boolean opensAgain() throws IOException {
        var again = new QuizPage(wire);
        again.open("take/" + prepared.quizId(), "answering");
        return again.attempt().equals(page.attempt());
    }

    /** From here on nothing counts as going on until {@link #serverIsBack}. */
    void serverHasGone() {
        isUp = false;
        goesOn = false;
    }

    void serverIsBack() {
        goesOn = false;
        isToCheck = true;
        isUp = true;
    }

    /** Whether something has been called saved since the last start of the server, and nothing is left to be checked. */
    boolean goesOn() {
        return goesOn && !isToCheck;
    }

    /** After what is being sent has been answered, and all that stands has been held against the ledger once more. */
    void stop() {
        isToCheck = true;
        stopped = true;
    }

    int saved() {
        return saved;
    }

    Faults faults() {
        return faults;
    }

    @Override
    public void run() {
        try {
            while (!stopped || isToCheck) {
                try {
                    if (isUp && isToCheck) {
                        check();
                    } else if (isUp) {
                        Thread.sleep(random.nextInt(LONGEST_THOUGHT_MS));
                        give();
                        send();
                    } else {
                        // A learner goes on while the server is away, for a question or two.
                        if (outbox.size() < 3) {
                            give();
                        }
                        Thread.sleep(RETRY_MS);
                    }
                } catch (IOException away) {
                    Thread.sleep(RETRY_MS);
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void give() {
        var item = prepared.items().get(random.nextInt(prepared.items().size()));
        var given = new Unsent(++sequence, System.currentTimeMillis(), response(item));
        outbox.put(item.id(), given);
        ledger.given(item.id(), given.sequence(), given.response());
    }

    /** What is typed tells its number; of options there are few. */
    private String response(Asked item) {
        return item.options().isEmpty()
                ? "{\"type\":\"typed\",\"text\":\"Answer number " + sequence + "\"}"
                : "{\"type\":\"chosen\",\"options\":[\""
                        + item.options().get(random.nextInt(item.options().size())) + "\"]}";
    }

    private void send() throws IOException {
        var responses = new ArrayList<String>();
        outbox.forEach((item, unsent) -> responses.add(
                page.response(item, unsent.sequence(), System.currentTimeMillis() - unsent.at(), unsent.response())));
        var answer = tell(responses);
        for (var receipt : answer.path("receipts")) {
            if (!receipt.path("outcome").asString("").equals("saved")) {
                note(new Faults(0, 0, 1), "not saved: " + receipt);
                continue;
            }
            var item = UUID.fromString(receipt.path("item").asString(""));
            long number = receipt.path("sequence").asLong(0);
            ledger.saved(item, number);
            saved++;
            var unsent = outbox.get(item);
            if (unsent != null && unsent.sequence() == number) {
                outbox.remove(item);
            }
            goesOn = isUp;
        }
    }

    private void check() throws IOException {
        var standing = new ArrayList<Stands>();
        for (var each : tell(List.of()).path("standing")) {
            standing.add(new Stands(
                    UUID.fromString(each.path("frozenItemId").asString("")),
                    each.path("response").toString(),
                    each.path("revision").asInt(0)));
        }
        note(ledger.against(standing), "at a check");
        goesOn = false;
        isToCheck = false;
    }

    private JsonNode tell(List<String> responses) throws IOException {
        var answer = page.send(responses, null, NOTHING_KNOWN);
        if (answer.statusCode() >= 500) {
            throw new IOException("answered " + answer.statusCode());
        }
        if (answer.statusCode() != 200) {
            note(new Faults(0, 0, 1), answer.statusCode() + " " + answer.body());
            throw new IOException("answered " + answer.statusCode());
        }
        return JSON.readTree(answer.body());
    }

    private void note(Faults more, String where) {
        if (!more.equals(Faults.NONE)) {
            System.err.println(more + " " + where);
            faults = faults.plus(more);
        }
    }
}
