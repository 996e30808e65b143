package app.lede.item.flaw;

import app.lede.item.Flaw;
import app.lede.item.Item;
import app.lede.item.NumberAnswer;
import java.util.List;

/**
 * The tolerance is as large as the number itself, so that nothing and twice as much count as right.
 *
 * <p>Wrong: 32 with a tolerance of 40. Right: 32 with a tolerance of 2.
 *
 * <p>Source: Haladyna 19: one right answer.
 */
final class ToleranceTooLarge implements FlawRule {
    @Override
    public String id() {
        return "tolerance-too-large";
    }

    @Override
    public List<Flaw> find(Item item) {
        return item.content() instanceof NumberAnswer number
                        && number.tolerance().signum() > 0
                        && number.value().signum() != 0
                        && number.tolerance().compareTo(number.value().abs()) >= 0
                ? warn(
                        new Flaw.Place.Answer(),
                        "The tolerance is as large as the number, so nearly everything counts as right. Make it smaller.")
                : none();
    }
}
