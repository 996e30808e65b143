package app.lede.results.ui;

import app.lede.base.Refusal;
import app.lede.item.Entry;
import app.lede.item.ItemContent;
import app.lede.item.Matching;
import app.lede.item.Pair;
import app.lede.item.TimeOrder;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What belongs to which place: events to their turn, rights to their lefts. Each is used once. */
final class PlacesField extends KeyField {
    private final List<Select<Entry>> places = new ArrayList<>();
    private final transient Function<List<Entry>, ItemContent> content;

    private PlacesField(List<String> labels, List<Entry> entries, Function<List<Entry>, ItemContent> content) {
        this.content = content;
        for (int i = 0; i < labels.size(); i++) {
            var place = new Select<Entry>();
            place.setLabel(labels.get(i));
            place.setItems(entries);
            place.setItemLabelGenerator(Entry::text);
            place.setValue(entries.get(i));
            place.setWidthFull();
            places.add(place);
            add(tells(place));
        }
    }

    static PlacesField of(TimeOrder order) {
        return new PlacesField(
                IntStream.rangeClosed(1, order.events().size())
                        .mapToObj(i -> i == 1 ? "First" : "Place " + i)
                        .toList(),
                order.events(),
                events -> new TimeOrder(order.stem(), events));
    }

    static PlacesField of(Matching matching) {
        var pairs = matching.pairs();
        return new PlacesField(
                pairs.stream().map(pair -> pair.left().text()).toList(),
                pairs.stream().map(Pair::right).toList(),
                rights -> new Matching(
                        matching.stem(),
                        IntStream.range(0, pairs.size())
                                .mapToObj(i -> new Pair(pairs.get(i).left(), rights.get(i)))
                                .toList()));
    }

    @Override
    ItemContent content() {
        var chosen = places.stream().map(Select::getValue).toList();
        if (new HashSet<>(chosen).size() < chosen.size()) {
            throw new Refusal("Each may stand in one place only: two places hold the same now.");
        }
        return content.apply(chosen);
    }
}
