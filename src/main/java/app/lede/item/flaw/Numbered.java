package app.lede.item.flaw;

import app.lede.item.Flaw;
import app.lede.item.Item;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** An item with its number in the set, from 1. */
record Numbered(int number, Item item) {

    /** Those that can be asked, each with the number it has among all. */
    static List<Numbered> sound(List<Item> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> new Numbered(i + 1, items.get(i)))
                .filter(numbered -> numbered.item.problems().isEmpty())
                .toList();
    }

    static Flaw.Place place(List<Numbered> items) {
        return new Flaw.Place.InSet(ids(items));
    }

    private static List<UUID> ids(List<Numbered> items) {
        return items.stream().map(numbered -> numbered.item.id()).toList();
    }
}
