package app.lede.item.flaw;

import app.lede.item.Flaw;
import app.lede.item.Item;
import app.lede.item.Matching;
import java.util.List;

/**
 * One side of the pairs mixes kinds, so that the odd one is matched without reading.
 *
 * <p>Wrong: "Latakia" – "air base", "Tartus" – "naval force", "war began" – "March 2011". Right: places on the left, what is
 * there on the right.
 *
 * <p>Source: Haladyna 23, "homogeneous in content".
 */
final class UnlikeSides implements FlawRule {
    @Override
    public String id() {
        return "unlike-sides";
    }

    @Override
    public List<Flaw> find(Item item) {
        if (!(item.content() instanceof Matching matching)) {
            return none();
        }
        var left = Kind.oddOneOut(
                matching.pairs().stream().map(pair -> pair.left().text()).toList());
        var right = Kind.oddOneOut(
                matching.pairs().stream().map(pair -> pair.right().text()).toList());
        var odd = left.isPresent() ? left : right;
        return odd.isPresent()
                ? warn(
                        new Flaw.Place.OptionAt(odd.getAsInt() + 1),
                        "One side of this pair is not of the same kind as the rest, so it is matched without reading. Put things of one kind on each side.")
                : none();
    }
}
