package app.lede.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When the event of a statement took place, where its phrases say so. */
final class EventTime {
    /** The day behind these may be that of what is announced. */
    private static final Set<String> LOOKS_ELSEWHERE = Set.of(
            "announce",
            "plan",
            "schedule",
            "propose",
            "expect",
            "promise",
            "set",
            "order",
            "recall",
            "remember",
            "describe",
            "discuss",
            "report",
            "have");

    private EventTime() {}

    /** A phrase that is nothing but the time; else a day behind "on" within a phrase: "appealed for $1 billion on 16 May 2023". */
    static @Nullable When of(List<Phrase> rest, VerbGroup verb) {
        var whole = rest.stream()
                .filter(phrase -> phrase.preposition().isEmpty()
                        || phrase.preposition().equalsIgnoreCase("on")
                        || phrase.preposition().equalsIgnoreCase("in"))
                .flatMap(phrase -> phrase.slots().stream().filter(Slot::whole))
                .map(slot -> slot.mention().when())
                .filter(Objects::nonNull)
                .findFirst();
        return whole.or(() -> LOOKS_ELSEWHERE.contains(verb.lemma()) ? Optional.empty() : within(rest))
                .orElse(null);
    }

    private static Optional<When> within(List<Phrase> rest) {
        var days = rest.stream()
                .flatMap(phrase -> phrase.slots().stream()
                        .filter(slot -> isBehindOn(phrase.text().substring(0, slot.begin())))
                        .flatMap(slot -> Stream.ofNullable(slot.mention().when())))
                .filter(when -> when.isUnit() && when.grain() == Grain.DAY)
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    /** What follows a comma may be told of another event: "…, the agency announced on 11 May 2022". */
    private static boolean isBehindOn(String before) {
        return before.endsWith(" on ") && !before.contains(",");
    }
}
