package app.lede.item.flaw;

import app.lede.item.Flaw;
import app.lede.item.Item;
import java.util.List;

/** A rule for items that are answered by choosing among options, whether one or several are right. */
interface ChoiceRule extends FlawRule {

    List<Flaw> find(Choice choice);

    @Override
    default List<Flaw> find(Item item) {
        return Choice.of(item).map(this::find).orElseGet(this::none);
    }

    /** @param index from 0 */
    default Flaw.Place option(int index) {
        return new Flaw.Place.OptionAt(index + 1);
    }
}
