package app.lede.item.flaw;

import app.lede.item.Flaw;
import app.lede.item.Item;
import app.lede.item.TrueFalse;
import java.util.List;

/**
 * All true/false items of a set have the same answer.
 *
 * <p>Wrong: four statements, all true. Right: four statements, two of them false.
 *
 * <p>Source: Haladyna 20; Ebel and Frisbie ask for about as many false statements as true ones.
 */
final class TruthOutOfBalance implements SetRule {
    /** With fewer it happens by chance. Our choice. */
    static final int FEWEST_ITEMS = 4;

    @Override
    public String id() {
        return "truth-out-of-balance";
    }

    @Override
    public List<Flaw> find(List<Item> items) {
        var statements = Numbered.sound(items).stream()
                .filter(numbered -> numbered.item().content() instanceof TrueFalse)
                .toList();
        var truths = statements.stream()
                .map(numbered -> numbered.item().content().keyText().equals("True"))
                .distinct()
                .toList();
        if (statements.size() < FEWEST_ITEMS || truths.size() > 1) {
            return List.of();
        }
        var all = truths.getFirst() ? "true" : "false";
        return List.of(new Flaw(
                id(),
                Flaw.Severity.HINT,
                Numbered.place(statements),
                "Every true/false statement of this set is " + all
                        + ", which learners notice. Change a detail in some."));
    }
}
