package app.lede.item.flaw;

import app.lede.item.Flaw;
import app.lede.item.Gap;
import app.lede.item.Item;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An accepted answer cannot follow the "a" or "an" before the gap, so that grammar speaks against a right answer.
 *
 * <p>Wrong: "DART struck a _____ …" accepting "asteroid". Right: "DART struck an _____ …" accepting "asteroid".
 *
 * <p>Source: Haladyna 12 and 28c; SAQUET, "grammatical cues".
 */
final class GapArticleCue implements FlawRule {
    private static final Pattern ENDS = Pattern.compile("(?is)(?:.*\\s)?(an?)\\s*");

    @Override
    public String id() {
        return "gap-article-cue";
    }

    @Override
    public List<Flaw> find(Item item) {
        if (!(item.content() instanceof Gap gap)) {
            return none();
        }
        var ends = ENDS.matcher(gap.before());
        if (!ends.matches()) {
            return none();
        }
        boolean an = ends.group(1).equalsIgnoreCase("an");
        return gap.accepted().stream()
                .filter(answer -> !answer.isBlank() && IndefiniteArticle.takesAn(answer) != an)
                .findFirst()
                .map(answer -> warn(
                        new Flaw.Place.Answer(),
                        "“" + ends.group(1) + "” before the gap does not go with “" + answer
                                + "”. Write “a(n)”, or take “a” or “an” into the answer."))
                .orElseGet(this::none);
    }
}
