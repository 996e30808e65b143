package app.lede.item.flaw;

import app.lede.item.Flaw;
import app.lede.item.Item;
import app.lede.item.MultipleChoice;
import app.lede.item.Option;
import java.util.List;

/**
 * All options of a multiple choice are keys: who marks everything without reading is right.
 *
 * <p>Wrong: "Which of these backed Assad? *Russia, *Iran, *Hezbollah." Right: "*Russia, *Iran, Turkey, Israel."
 *
 * <p>Source: Haladyna 26, "avoid all of the above", which this is in other words.
 */
final class EveryOptionIsKey implements FlawRule {
    @Override
    public String id() {
        return "every-option-is-key";
    }

    @Override
    public List<Flaw> find(Item item) {
        boolean all = item.content() instanceof MultipleChoice choice
                && choice.options().stream().allMatch(Option::key);
        return all
                ? warn(
                        new Flaw.Place.Options(),
                        "Every option is right: who marks all of them needs to know nothing. Add at least one that is wrong by the article.")
                : none();
    }
}
