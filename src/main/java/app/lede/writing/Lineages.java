package app.lede.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which items are the same question in several sets. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Lineages {
    private final ItemOrigins origins;

    Lineages(ItemOrigins origins) {
        this.origins = origins;
    }

    /** The lineage of each item given; its own id where it was made of no other. */
    Map<UUID, UUID> of(Collection<UUID> itemIds) {
        var lineages = new HashMap<UUID, UUID>();
        itemIds.forEach(id -> lineages.put(id, id));
        origins.findByItemIdIn(itemIds).forEach(origin -> lineages.put(origin.itemId(), origin.lineageId()));
        return lineages;
    }

    /** All items of each lineage. */
    Map<UUID, Set<UUID>> members(Collection<UUID> lineageIds) {
        var members = new HashMap<UUID, Set<UUID>>();
        lineageIds.forEach(
                id -> members.computeIfAbsent(id, same -> new TreeSet<>()).add(id));
        origins.findByLineageIdIn(lineageIds)
                .forEach(origin -> members.computeIfAbsent(origin.lineageId(), same -> new TreeSet<>())
                        .add(origin.itemId()));
        return members;
    }

    /** Notes of what new items were made. */
    void copied(Map<UUID, UUID> sourceByCopy) {
        var lineages = of(sourceByCopy.values());
        List<ItemOrigin> noted = new ArrayList<>();
        sourceByCopy.forEach((copy, source) -> noted.add(new ItemOrigin(copy, lineages.getOrDefault(source, source))));
        origins.saveAll(noted);
    }
}
