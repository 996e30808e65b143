package app.lede.item.flaw;

import app.lede.item.Flaw;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Some options end with a full stop and others do not.
 *
 * <p>Wrong: "It lost its roof.", "It lost its towers". Right: both with the stop, or both without. Not meant: "Apple Inc."
 *
 * <p>Source: Haladyna 12 and 23.
 */
final class OptionsUnlikeEnding implements ChoiceRule {
    private static final Pattern STOP = Pattern.compile(
            "(?s).*[.!;,](?<!\\b(?:\\p{Lu}|\\p{L}\\.\\p{L}|Inc|Corp|Co|Ltd|Jr|Sr|St|No|etc|Bros|approx)\\.)[”\"']?");

    @Override
    public String id() {
        return "options-unlike-ending";
    }

    @Override
    public List<Flaw> find(Choice choice) {
        int stops = choice.where(option -> STOP.matcher(option).matches()).size();
        return stops > 0 && stops < choice.options().size()
                ? hint(
                        new Flaw.Place.Options(),
                        "Some options end with a full stop and some do not. End all of them alike.")
                : none();
    }
}
