package app.lede.writing;

import app.lede.item.Item;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes versions of sets. What was given to a class before stays as it is. */
@Component
class Freezer {
    private final SetVersions versions;
    private final VersionItems versionItems;
    private final FrozenSets frozenSets;
    private final Clock clock;

    Freezer(SetVersions versions, VersionItems versionItems, FrozenSets frozenSets, Clock clock) {
        this.versions = versions;
        this.versionItems = versionItems;
        this.frozenSets = frozenSets;
        this.clock = clock;
    }

    /**
     * The newest version if it asks what the set asks now, else a new one: tags alone make no version, since no learner
     * sees them. The set's row must be locked.
     *
     * @throws app.lede.base.Refusal if no item is kept, or a kept one has problems
     */
    FrozenSet freeze(ItemSet set, SetContent content) {
        var kept = content.askable();
        var newest = versions.findFirstBySetIdOrderByNumberDesc(set.id());
        if (newest.isPresent() && isSame(newest.get(), set, kept)) {
            return frozenSets.frozen(newest.get());
        }
        int number = newest.map(SetVersion::number).orElse(0) + 1;
        var version = versions.save(new SetVersion(set, number, clock.instant()));
        var items = new ArrayList<VersionItem>();
        for (var item : kept) {
            items.add(new VersionItem(version.id(), items.size() + 1, item));
        }
        versionItems.saveAll(items);
        return frozenSets.frozen(version);
    }

    private boolean isSame(SetVersion version, ItemSet set, List<Item> kept) {
        return version.title().equals(set.title())
                && versionItems.findByVersionIdOrderByPosition(version.id()).stream()
                        .map(frozen -> frozen.item().withTags(List.of()))
                        .toList()
                        .equals(kept.stream()
                                .map(item -> item.withTags(List.of()))
                                .toList());
    }
}
