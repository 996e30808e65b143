package app.lede.item.flaw;

import app.lede.item.Flaw;
import app.lede.item.Gap;
import app.lede.item.Item;
import java.util.List;

/**
 * The gap opens the sentence: who reads it does not know yet what is asked, and reads twice.
 *
 * <p>Wrong: "_____ received Assad in Moscow." Right: "In Moscow, Assad was received by _____."
 *
 * <p>Source: Haladyna 15; textbooks on completion items put the blank near the end.
 */
final class GapAtStart implements FlawRule {
    @Override
    public String id() {
        return "gap-at-start";
    }

    @Override
    public List<Flaw> find(Item item) {
        return item.content() instanceof Gap gap && Words.count(gap.before()) == 0
                ? hint(
                        new Flaw.Place.Stem(),
                        "The gap opens the sentence, so learners have to read it twice. Turn it round and put the gap near the end.")
                : none();
    }
}
