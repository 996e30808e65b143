package app.lede.item.flaw;

import app.lede.item.Flaw;
import app.lede.item.Item;
import java.util.List;

/**
 * The key stands at the same place in every item. Where a quiz shuffles its options this does no harm.
 *
 * <p>Wrong: four items whose first option is right. Right: four items with the key at different places.
 *
 * <p>Source: Haladyna 20, "vary the location of the right answer".
 */
final class KeyAlwaysInPlace implements SetRule {
    /** With fewer items it happens by chance: four of three options are alike once in 27 sets. */
    static final int FEWEST_ITEMS = 4;

    @Override
    public String id() {
        return "key-always-in-place";
    }

    @Override
    public List<Flaw> find(List<Item> items) {
        var choices = Numbered.sound(items).stream()
                .filter(numbered -> Choice.ofOneKey(numbered.item()).isPresent())
                .toList();
        var places = choices.stream()
                .flatMap(numbered -> Choice.ofOneKey(numbered.item()).stream())
                .map(Choice::key)
                .toList();
        if (places.size() < FEWEST_ITEMS || places.stream().distinct().count() > 1) {
            return List.of();
        }
        return List.of(new Flaw(
                id(),
                Flaw.Severity.HINT,
                Numbered.place(choices),
                "Option " + (places.getFirst() + 1)
                        + " is right in every choice. Move some, or let the quiz shuffle the options."));
    }
}
