package app.lede.item.flaw;

import app.lede.item.Flaw;
import app.lede.item.Gap;
import app.lede.item.Item;
import java.util.List;

/**
 * So little stands around the gap that many words fit.
 *
 * <p>Wrong: "Macron promised _____." Right: "Macron promised that France would rebuild the cathedral within _____ years."
 *
 * <p>Source: Haladyna 14; SAQUET, "ambiguous information".
 */
final class GapWithLittleAround implements FlawRule {
    /** Our choice: "The spire collapsed on the evening of" is enough to go by, "The spire collapsed" is not. */
    static final int FEWEST_WORDS = 5;

    @Override
    public String id() {
        return "gap-with-little-around";
    }

    @Override
    public List<Flaw> find(Item item) {
        return item.content() instanceof Gap gap && Words.count(gap.before()) + Words.count(gap.after()) < FEWEST_WORDS
                ? warn(
                        new Flaw.Place.Stem(),
                        "So little stands around the gap that other words fit as well. Give more of the sentence.")
                : none();
    }
}
