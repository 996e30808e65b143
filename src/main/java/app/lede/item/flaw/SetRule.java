package app.lede.item.flaw;

import app.lede.item.Flaw;
import app.lede.item.Item;
import java.util.List;

/** Looks for one flaw that items have together. Rules hold no state and may be shared between threads. */
public interface SetRule {

    /** Names the rule; never changes. */
    String id();

    /** Each case of the flaw. Items are numbered from 1 in the order given; those with problems are passed over. */
    List<Flaw> find(List<Item> items);
}
