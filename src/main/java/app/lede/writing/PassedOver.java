package app.lede.writing;

import app.lede.reading.Doubt;
import app.lede.reading.Fact;
import app.lede.reading.Reader;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;

/** Says why sentences of an article gave no fact, the commonest reasons first. */
final class PassedOver {
    private static final int MOST_REASONS = 3;

    private PassedOver() {}

    /** A sentence of its own, with a space before it; empty if every sentence gave a fact. */
    static String said(Reader.Reading reading) {
        var reasons = reasons(reading);
        if (reasons.isEmpty()) {
            return "";
        }
        return reasons.entrySet().stream()
                .sorted(Map.Entry.<Doubt.Reason, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_REASONS)
                .map(entry -> entry.getValue() + " " + entry.getKey().label())
                .collect(Collectors.joining(", ", " Sentences passed over: ", "."));
    }

    /** For each reason the sentences without a fact for which it was the first. */
    static Map<Doubt.Reason, Integer> reasons(Reader.Reading reading) {
        var done = new HashSet<Integer>();
        reading.facts().stream().map(Fact::sentence).forEach(done::add);
        var reasons = new EnumMap<Doubt.Reason, Integer>(Doubt.Reason.class);
        for (var doubt : reading.doubts()) {
            if (done.add(doubt.sentence())) {
                reasons.merge(doubt.reason(), 1, Integer::sum);
            }
        }
        return reasons;
    }
}
