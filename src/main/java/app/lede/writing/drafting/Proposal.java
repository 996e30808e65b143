package app.lede.writing.drafting;

import app.lede.item.FactRef;
import app.lede.item.Item;
import app.lede.item.ItemContent;
import app.lede.reading.Fact;
import java.util.UUID;

/**
 * An item that may be proposed, if it passes the gates.
 *
 * @param fact the fact it asks about
 * @param answer what it asks for; two items of one draft do not ask for the same
 * @param weight how much its form is worth, around 0; added to the fact's salience
 */
record Proposal(ItemContent content, Fact fact, String answer, String rationale, double weight) {

    /** The proposed item, worth one point. */
    Item item(UUID id) {
        return new Item(
                id,
                content,
                rationale,
                fact.evidence(),
                fact.attribution(),
                new FactRef(fact.id(), fact.statement()),
                1);
    }
}
