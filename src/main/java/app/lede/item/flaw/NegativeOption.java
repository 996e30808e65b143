package app.lede.item.flaw;

import app.lede.item.Flaw;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Some options say that something is so and others that something is not: readers lose the "not".
 *
 * <p>Wrong: "It was not designed in the 19th century". Right: "It was designed in the 20th century".
 *
 * <p>Source: Haladyna 27; SAQUET, "negative worded".
 */
final class NegativeOption implements ChoiceRule {
    private static final Pattern NEGATIVE =
            Pattern.compile("(?i)(?<!-|whether or )\\b(not|cannot|\\p{L}+n['’]t)\\b(?!-| only)");

    @Override
    public String id() {
        return "negative-option";
    }

    @Override
    public List<Flaw> find(Choice choice) {
        var where = choice.where(
                option -> NEGATIVE.matcher(Words.withoutQuotations(option)).find());
        if (where.size() == choice.options().size()) {
            return none();
        }
        var flaws = new ArrayList<Flaw>();
        for (int i : where) {
            flaws.addAll(hint(
                    option(i), "The “not” in this option is easily overlooked. Say what is, instead of what is not."));
        }
        return flaws;
    }
}
