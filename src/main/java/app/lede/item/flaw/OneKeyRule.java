package app.lede.item.flaw;

import app.lede.item.Flaw;
import app.lede.item.Item;
import java.util.List;

/** A rule for items of whose options exactly one is the key, whatever an author marks later. */
interface OneKeyRule extends ChoiceRule {

    @Override
    default List<Flaw> find(Item item) {
        return Choice.ofOneKey(item).map(this::find).orElseGet(this::none);
    }
}
