package app.lede.item.flaw;

import app.lede.item.Entry;
import app.lede.item.Flaw;
import app.lede.item.Item;
import app.lede.item.TimeOrder;
import java.util.List;

/**
 * The events to put in order carry their dates: learners sort numbers.
 *
 * <p>Wrong: "Construction began in 1163", "The spire collapsed on 15 April 2019". Right: "Construction began", "The spire
 * collapsed".
 *
 * <p>Source: Haladyna 28; News: no date given away.
 */
final class DatesInEvents implements FlawRule {
    /** One date puts nothing in order. */
    static final int FEWEST = 2;

    @Override
    public String id() {
        return "dates-in-events";
    }

    @Override
    public List<Flaw> find(Item item) {
        return item.content() instanceof TimeOrder order
                        && order.events().stream()
                                        .map(Entry::text)
                                        .map(Dates::in)
                                        .filter(dates -> !dates.isEmpty())
                                        .distinct()
                                        .count()
                                >= FEWEST
                ? warn(
                        new Flaw.Place.Options(),
                        "The events tell their dates, so learners only sort numbers. Take the dates out.")
                : none();
    }
}
