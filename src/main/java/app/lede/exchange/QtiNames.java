package app.lede.exchange;

import app.lede.item.Entry;
import app.lede.item.OptionId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The identifiers of options, and the order in which entries stand whose order is the answer. */
final class QtiNames {
    private QtiNames() {}

    /** An identifier may not begin with a digit, and ids from elsewhere can be anything. */
    static String of(OptionId id) {
        return "x-" + id.value().replaceAll("[^A-Za-z0-9_-]", "_");
    }

    /** In the order of their ids, which tells nothing; never in the right order. */
    static List<Entry> unordered(List<Entry> entries) {
        var sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparing(entry -> entry.id().value()));
        if (sorted.equals(entries) && sorted.size() > 1) {
            sorted.add(sorted.removeFirst());
        }
        return sorted;
    }
}
