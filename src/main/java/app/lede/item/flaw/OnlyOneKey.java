package app.lede.item.flaw;

import app.lede.item.Flaw;
import app.lede.item.Item;
import app.lede.item.MultipleChoice;
import app.lede.item.Option;
import java.util.List;

/**
 * Learners are asked for all that apply, and one applies: they look for a second and lose marks for finding none.
 *
 * <p>Wrong: "Which of these cities are named? *Daraa, Latakia, Tartus." Right: the same as a single choice, "Which city is
 * named?"
 *
 * <p>Source: our choice: what says "choose all that apply" promises several.
 */
final class OnlyOneKey implements FlawRule {
    @Override
    public String id() {
        return "only-one-key";
    }

    @Override
    public List<Flaw> find(Item item) {
        boolean one = item.content() instanceof MultipleChoice choice
                && choice.options().stream().filter(Option::key).count() == 1;
        return one
                ? warn(
                        new Flaw.Place.Options(),
                        "Only one option is right, and learners look for several. Make this a single choice, or mark another.")
                : none();
    }
}
