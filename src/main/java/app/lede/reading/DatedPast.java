package app.lede.reading;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts a verb in the simple past where its statement names the time: "has opened the port" and "today" become "opened the
 * port on 3 May 2019", because "has opened the port on 3 May 2019" is no English.
 */
final class DatedPast {
    private static final Pattern PERFECT = Pattern.compile("(?:has|have|'s|'ve) (\\p{Ll}+)");
    private static final Pattern ANY_PERFECT = Pattern.compile("(?:has|have|'s|'ve)\\b.*");
    /** Participles that are also the past form, though they do not end in -ed. */
    private static final Set<String> SAME = Set.of(
            "bought", "brought", "built", "caught", "cut", "dealt", "fought", "found", "got", "held", "hit", "hurt",
            "kept", "laid", "led", "left", "lent", "lost", "made", "met", "paid", "put", "quit", "said", "sent", "set",
            "shot", "sold", "spent", "split", "stood", "taught", "thought", "told", "won");

    private DatedPast() {}

    /**
     * @param dated whether the statement names the time
     * @return empty if the verb cannot be put so that it goes with the time
     */
    static Optional<VerbGroup> of(VerbGroup verb, boolean dated) {
        if (!dated || !ANY_PERFECT.matcher(verb.text()).matches()) {
            return Optional.of(verb);
        }
        var perfect = PERFECT.matcher(verb.text());
        if (!perfect.matches()) {
            return Optional.empty();
        }
        var form = perfect.group(1);
        return form.endsWith("ed") || SAME.contains(form)
                ? Optional.of(new VerbGroup(form, "did", verb.lemma(), verb.lemma()))
                : Optional.empty();
    }
}
