package app.lede.item.flaw;

import app.lede.item.Flaw;
import app.lede.item.Item;
import java.util.List;

/**
 * The item names no place in the article that it rests on.
 *
 * <p>Wrong: a question written by hand without a sentence marked. Right: the same with its sentence marked.
 *
 * <p>Source: Haladyna 1 and 2; News: every question can show the sentence it rests on.
 */
final class MissingEvidence implements FlawRule {
    @Override
    public String id() {
        return "missing-evidence";
    }

    @Override
    public List<Flaw> find(Item item) {
        return item.evidence() == null
                ? hint(
                        new Flaw.Place.Evidence(),
                        "Feedback cannot show where the answer stands. Choose the sentence of the article that this rests on.")
                : none();
    }
}
