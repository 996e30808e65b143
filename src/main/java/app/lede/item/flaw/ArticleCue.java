package app.lede.item.flaw;

import app.lede.item.Flaw;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The stem ends with "a" or "an" and only some options can follow it.
 *
 * <p>Wrong: "Dimorphos is an" with "asteroid", "comet", "planet". Right: "Dimorphos is" with "an asteroid", "a comet", "a
 * planet".
 *
 * <p>Source: Haladyna 28c; Tarrant, "grammatical clues"; SAQUET, "grammatical cues".
 */
final class ArticleCue implements OneKeyRule {
    private static final Pattern ENDS = Pattern.compile("(?i).*\\b(an?)(?:\\s*(?:_+|…|\\.\\.\\.|:))?\\s*[.?]?\\s*");

    @Override
    public String id() {
        return "article-cue";
    }

    @Override
    public List<Flaw> find(Choice choice) {
        var ends = ENDS.matcher(choice.stem());
        if (!ends.matches()) {
            return none();
        }
        boolean an = ends.group(1).equalsIgnoreCase("an");
        var misfits = new ArrayList<>(choice.where(option -> IndefiniteArticle.takesAn(option) != an));
        if (misfits.isEmpty()) {
            return none();
        }
        return warn(
                new Flaw.Place.Stem(),
                "The “" + ends.group(1) + "” at the end does not fit “"
                        + choice.options().get(misfits.getFirst())
                        + "”: grammar gives the answer away. Move “a” or “an” into the options.");
    }
}
