package app.lede.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one learner has given, and what the server has called saved: kept by the learner, to be held against it. */
final class Ledger {
    /** What is wrong with what stands on the server. */
    record Faults(int lost, int doubled, int inconsistent) {
        static final Faults NONE = new Faults(0, 0, 0);

        Faults plus(Faults other) {
            return new Faults(lost + other.lost, doubled + other.doubled, inconsistent + other.inconsistent);
        }
    }

    /** A response as the server tells it. */
    record Stands(UUID item, String response, int revision) {}

    private record Given(long sequence, String response) {}

    private static final class Line {
        private final List<Given> given = new ArrayList<>();
        private @Nullable Given saved;
        private int revision;

        /** What came later than what was called saved may stand or not: nobody was told. */
        Faults against(@Nullable Stands stands) {
            if (stands == null) {
                return saved == null ? Faults.NONE : new Faults(1, 0, 0);
            }
            int doubled = stands.revision() > given.size() ? 1 : 0;
            int inconsistent = stands.revision() < revision ? 1 : 0;
            revision = stands.revision();
            long least = saved == null ? 0 : saved.sequence();
            if (given.stream().anyMatch(each -> each.sequence() >= least && says(each, stands))) {
                return new Faults(0, doubled, inconsistent);
            }
            return given.stream().anyMatch(each -> says(each, stands))
                    ? new Faults(1, doubled, inconsistent)
                    : new Faults(0, doubled, inconsistent + 1);
        }

        private static boolean says(Given given, Stands stands) {
            return given.response().equals(stands.response());
        }
    }

    private final Map<UUID, Line> lines = new HashMap<>();

    /** The learner has given a response; it may have reached the server from now on. */
    void given(UUID item, long sequence, String response) {
        lines.computeIfAbsent(item, each -> new Line()).given.add(new Given(sequence, response));
    }

    /** The server has called it saved. */
    void saved(UUID item, long sequence) {
        var line = lines.get(item);
        var given = line == null
                ? null
                : line.given.stream()
                        .filter(each -> each.sequence() == sequence)
                        .findFirst()
                        .orElse(null);
        if (line == null || given == null) {
            throw new IllegalStateException("a receipt for what was never sent");
        }
        if (line.saved == null || line.saved.sequence() < sequence) {
            line.saved = given;
        }
    }

    /** Holds all that stands on the server against this. */
    Faults against(List<Stands> standing) {
        var byItem = new HashMap<UUID, Stands>();
        int twice = 0;
        int strange = 0;
        for (var each : standing) {
            twice += byItem.put(each.item(), each) == null ? 0 : 1;
            strange += lines.containsKey(each.item()) ? 0 : 1;
        }
        var faults = new Faults(0, twice, strange);
        for (var line : lines.entrySet()) {
            faults = faults.plus(line.getValue().against(byItem.get(line.getKey())));
        }
        return faults;
    }
}
