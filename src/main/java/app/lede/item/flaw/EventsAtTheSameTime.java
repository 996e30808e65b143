package app.lede.item.flaw;

import app.lede.item.Entry;
import app.lede.item.Flaw;
import app.lede.item.Item;
import app.lede.item.TimeOrder;
import java.util.HashSet;
import java.util.List;

/**
 * Two events to put in order carry the same date: which comes first cannot be told.
 *
 * <p>Wrong: "Croatia adopted the euro on 1 January 2023", "Checks at land borders ended on 1 January 2023". Right: events of
 * different days.
 *
 * <p>Source: Haladyna 19: one right answer.
 */
final class EventsAtTheSameTime implements FlawRule {
    @Override
    public String id() {
        return "events-at-the-same-time";
    }

    @Override
    public List<Flaw> find(Item item) {
        if (!(item.content() instanceof TimeOrder order)) {
            return none();
        }
        var seen = new HashSet<Dates>();
        var texts = order.events().stream().map(Entry::text).toList();
        for (int i = 0; i < texts.size(); i++) {
            var dates = Dates.in(texts.get(i));
            if (dates.size() == 1 && !seen.add(dates.getFirst())) {
                return warn(
                        new Flaw.Place.OptionAt(i + 1),
                        "This event has the same date as another: nobody can tell which came first. Keep one of them.");
            }
        }
        return none();
    }
}
