package app.lede.item.flaw;

import app.lede.item.Flaw;
import app.lede.item.Item;
import java.util.List;

/** Looks for one flaw in one item. Rules hold no state and may be shared between threads. */
public interface FlawRule {

    /** Names the rule; never changes. */
    String id();

    /** Each place where this item has the flaw. The item has no problems. */
    List<Flaw> find(Item item);

    default List<Flaw> none() {
        return List.of();
    }

    default List<Flaw> warn(Flaw.Place place, String sentence) {
        return List.of(new Flaw(id(), Flaw.Severity.WARNING, place, sentence));
    }

    default List<Flaw> hint(Flaw.Place place, String sentence) {
        return List.of(new Flaw(id(), Flaw.Severity.HINT, place, sentence));
    }
}
