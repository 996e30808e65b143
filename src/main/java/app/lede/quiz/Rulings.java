package app.lede.quiz;

import app.lede.writing.FrozenItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What is decided about the questions of a quiz since it was given. Pure.
 *
 * @param byItem by the id of the frozen item; what is missing is as it was given
 */
public record Rulings(Map<UUID, InForce> byItem) {
    public static final Rulings NONE = new Rulings(Map.of());

    public Rulings {
        byItem = Map.copyOf(byItem);
    }

    /** @param regrades in the order they were made; those taken back are left out */
    public static Rulings of(List<Regrade> regrades) {
        var rulings = NONE;
        for (var regrade : regrades) {
            if (regrade.isInForce()) {
                rulings = rulings.with(regrade.frozenItemId(), regrade.ruling());
            }
        }
        return rulings;
    }

    public Rulings with(UUID frozenItemId, Ruling ruling) {
        var changed = new HashMap<>(byItem);
        changed.put(frozenItemId, of(frozenItemId).with(ruling));
        return new Rulings(changed);
    }

    public InForce of(UUID frozenItemId) {
        return byItem.getOrDefault(frozenItemId, InForce.NOTHING);
    }

    /** The items as they count. */
    List<FrozenItem> over(List<FrozenItem> given) {
        return byItem.isEmpty()
                ? given
                : given.stream().map(frozen -> of(frozen.id()).over(frozen)).toList();
    }
}
