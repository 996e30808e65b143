package app.lede.item.flaw;

import app.lede.item.Flaw;
import app.lede.item.Item;
import app.lede.item.TrueFalse;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A true/false statement asserts two things, of which one may be true and the other false.
 *
 * <p>Wrong: "The euro replaced the kuna, and Croatia joined the Schengen area." Right: "The euro replaced the kuna." Not
 * meant: "Carpenters, stonemasons, and roofers took part."
 *
 * <p>Source: Haladyna 1; R. L. Ebel and D. A. Frisbie, Essentials of Educational Measurement: one idea a statement.
 */
final class TwoAssertions implements FlawRule {
    private static final Pattern JOINT = Pattern.compile("(?:, (?:and|but|while|whereas)|;) ");
    private static final Pattern REGULAR = Pattern.compile("\\p{Ll}{3,}(?<!hundr|spe|ne|inde|se|she|excee)ed");
    private static final Set<String> PAST_FORMS = WordList.read("past-forms");

    @Override
    public String id() {
        return "two-assertions";
    }

    @Override
    public List<Flaw> find(Item item) {
        if (!(item.content() instanceof TrueFalse statement)) {
            return none();
        }
        var plain = Words.withoutQuotations(statement.stem());
        boolean two = JOINT.matcher(plain)
                .results()
                .anyMatch(joint -> asserts(lastOfList(plain.substring(0, joint.start())))
                        && asserts(plain.substring(joint.end())));
        return two
                ? hint(
                        new Flaw.Place.Stem(),
                        "This statement says two things: one may be true and the other not. Keep the one you want to ask about.")
                : none();
    }

    /** What stands behind the last comma: the one before the last of a list asserts nothing. */
    private static String lastOfList(String text) {
        return text.substring(text.lastIndexOf(", ") + 1);
    }

    private static boolean asserts(String clause) {
        return Words.asWritten(clause).stream()
                .anyMatch(word ->
                        PAST_FORMS.contains(word) || REGULAR.matcher(word).matches());
    }
}
