package app.lede.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says until when something was so that the article tells to be so "so far": until its own day.
 *
 * <p>Wrong: "The party has won 291 seats."
 *
 * <p>Right: "The party had won 291 seats by 7 May 2010."
 *
 * @param day the day of the article as it is said; null if it is not known, and then such a clause gives no fact
 */
record SoFar(@Nullable String day) {
    private static final Pattern PERFECT = Pattern.compile("(?:has|have) (.+)");

    static SoFar of(Passage passage) {
        var published = passage.published();
        return new SoFar(published == null ? null : When.day(published).say(passage.dayFirst()));
    }

    static boolean is(Phrase phrase) {
        return phrase.text().equalsIgnoreCase("so far");
    }

    /** "have won" as "had won"; empty if the day is not known or the verb tells it otherwise. */
    Optional<VerbGroup> date(VerbGroup verb) {
        var perfect = PERFECT.matcher(verb.text());
        return day == null || !perfect.matches()
                ? Optional.empty()
                : Optional.of(new VerbGroup("had " + perfect.group(1), "had", perfect.group(1), verb.lemma()));
    }

    Phrase phrase() {
        return new Phrase(Phrase.Role.OBLIQUE, "by " + day, "by", List.of());
    }
}
