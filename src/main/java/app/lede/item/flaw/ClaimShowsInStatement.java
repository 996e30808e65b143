package app.lede.item.flaw;

import app.lede.item.ClaimOrFact;
import app.lede.item.Flaw;
import app.lede.item.Item;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A statement to be told for a claim or a fact shows by its own words that somebody says it.
 *
 * <p>Wrong: "According to the Kremlin, the two presidents discussed gas." Right: "The two presidents discussed gas."
 *
 * <p>Source: Haladyna 28, "avoid giving clues to the right answer".
 */
final class ClaimShowsInStatement implements FlawRule {
    private static final Pattern SHOWS =
            Pattern.compile("(?i)\\b(?:said|says|claim(?:ed|s)|according to|alleged(?:ly)?|reported(?:ly)?)\\b");

    @Override
    public String id() {
        return "claim-shows-in-statement";
    }

    @Override
    public List<Flaw> find(Item item) {
        if (!(item.content() instanceof ClaimOrFact statement)) {
            return none();
        }
        boolean names = statement.claim() && Words.holds(statement.stem(), statement.speaker());
        var plain = Words.withoutQuotations(statement.stem());
        return names || SHOWS.matcher(plain).find()
                ? warn(
                        new Flaw.Place.Stem(),
                        "The statement itself tells who says it. Leave out the speaker and words like “said”: learners find them in the article.")
                : none();
    }
}
