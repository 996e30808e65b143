package app.lede.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says when something was so that the article tells to be so now: in the month in which it was published. Who reads the
 * question a year later reads no article of today.
 *
 * <p>Wrong: "Cases of measles are rising in Norway.", "Anna Weiss is in Oslo" for "is now in Oslo".
 *
 * <p>Right: "Cases of measles were rising in Norway in April 2022."
 *
 * @param month the month of the article as it is said; null if it is not known, and then such a clause gives no fact
 */
record AtTheTime(@Nullable String month) {
    private static final Pattern GOES_ON = Pattern.compile("(?:is|are)(?: \\p{Ll}+ly)? (?!going\\b)\\p{Ll}+ing\\b.*");
    private static final Pattern WENT_ON = Pattern.compile("(?:has|have|had)(?: \\p{Ll}+)? been \\p{Ll}+ing\\b.*");
    private static final Pattern IS = Pattern.compile("(is|are|has|have)\\b(.*)");
    private static final Pattern PRESENT_WITHIN = Pattern.compile(
            "\\b(?:can|will|may|shall|wo|ca|whether|if)\\b|\\bthat \\p{L}+ (?:is|are|has|have|does|do)\\b");
    private static final Map<String, String> WAS = Map.of("is", "was", "are", "were", "has", "had", "have", "had");
    private static final Set<String> NOW = Set.of("now", "currently", "still", "presently", "today", "nowadays");

    static AtTheTime of(Passage passage) {
        var published = passage.published();
        return new AtTheTime(
                published == null
                        ? null
                        : When.month(published.getYear(), published.getMonthValue())
                                .say(passage.dayFirst()));
    }

    /** Whether a clause tells of what goes on at its time only, as its verb or a "now" that is left out says. */
    boolean isNeeded(Clause clause, VerbGroup verb) {
        return GOES_ON.matcher(verb.text()).matches()
                || isPresent(clause)
                        && clause.sentence().children(clause.predicate(), "advmod").stream()
                                .anyMatch(word -> NOW.contains(word.lemma().toLowerCase(java.util.Locale.ROOT)));
    }

    /** "has been waiting": since when? */
    static boolean lacksItsBeginning(VerbGroup verb, List<Phrase> told) {
        return WENT_ON.matcher(verb.text()).matches()
                && told.stream()
                        .flatMap(phrase -> phrase.slots().stream())
                        .noneMatch(slot -> slot.mention().kind() == MentionKind.TIME);
    }

    private static boolean isPresent(Clause clause) {
        for (int i = clause.verbFirst(); i <= clause.verbLast(); i++) {
            var tag = clause.sentence().token(i).tag();
            if (tag.matches("VBZ|VBP")) {
                return i == clause.verbLast() || !clause.sentence().token(i).hasLemma("have");
            }
        }
        return false;
    }

    /** The verb in the past; empty if the month is not known or the verb cannot be put so. */
    Optional<VerbGroup> past(VerbGroup verb) {
        var is = IS.matcher(verb.text());
        if (month == null || !is.matches()) {
            return Optional.empty();
        }
        var was = WAS.getOrDefault(is.group(1), "");
        boolean operates = WAS.containsKey(verb.operator());
        return Optional.of(new VerbGroup(
                was + is.group(2),
                operates ? WAS.getOrDefault(verb.operator(), "") : "did",
                verb.rest(),
                verb.lemma()));
    }

    /** "is betting that he can win": what is told within would have to be put in the past too. */
    static boolean holdsAnotherPresent(List<Phrase> told) {
        return told.stream()
                .anyMatch(phrase -> PRESENT_WITHIN.matcher(phrase.text()).find());
    }

    Phrase phrase() {
        return new Phrase(Phrase.Role.TAIL, "in " + month, "in", List.of());
    }
}
