package app.lede.writing;

import app.lede.article.ArticleArchive;
import app.lede.base.CurrentActor;
import app.lede.base.ForInstructors;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every item of the instructor who is acting, over all their sets. */
@Service
@Transactional(readOnly = true)
public class Bank {
    /** The most items that are asked for at once. */
    static final int MOST = 500;

    private final BankQueries queries;
    private final Lineages lineages;
    private final StoredSets sets;
    private final SetStore store;
    private final ArticleArchive archive;
    private final List<AskedItems> asked;
    private final CurrentActor actor;

    Bank(
            BankQueries queries,
            Lineages lineages,
            StoredSets sets,
            SetStore store,
            ArticleArchive archive,
            List<AskedItems> asked,
            CurrentActor actor) {
        this.queries = queries;
        this.lineages = lineages;
        this.sets = sets;
        this.store = store;
        this.archive = archive;
        this.asked = asked;
        this.actor = actor;
    }

    /**
     * A part of the bank, those of the set changed last first.
     *
     * @param limit how many at most; not more than 500 are given
     */
    @ForInstructors
    public List<BankEntry> page(BankFilter filter, int offset, int limit) {
        var owner = actor.require().id();
        return entries(
                owner,
                queries.page(owner, filter, within(owner, filter), Math.max(0, offset), Math.clamp(limit, 1, MOST)));
    }

    /** How many items there are in all. */
    @ForInstructors
    public int count(BankFilter filter) {
        var owner = actor.require().id();
        return queries.count(owner, filter, within(owner, filter));
    }

    /** The articles that items are about, by id; titles in their order. */
    @ForInstructors
    public Map<UUID, String> articles() {
        return archive.titles(queries.articles(actor.require().id())).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    /** The tags of items, each in one spelling. */
    @ForInstructors
    public List<String> tags() {
        var tags = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        tags.addAll(queries.tags(actor.require().id()));
        return List.copyOf(tags);
    }

    /** The tags of these articles. */
    @ForInstructors
    public List<String> articleTags() {
        var tags = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        archive.tags(queries.articles(actor.require().id())).values().forEach(tags::addAll);
        return List.copyOf(tags);
    }

    /**
     * One item with its past.
     *
     * @throws NotFound if the instructor has no such item
     */
    @ForInstructors
    public BankItem get(UUID itemId) {
        var owner = actor.require().id();
        var entry = entries(owner, queries.rows(owner, List.of(itemId))).stream()
                .findFirst()
                .orElseThrow(Bank::notFound);
        var family = family(itemId);
        var others = queries.rows(owner, family).stream()
                .filter(row -> !row.item().id().equals(itemId))
                .map(row -> row.set().title())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
        var versions = versions(owner, family);
        var changes = versions.isEmpty()
                ? List.<ItemDifference>of()
                : ItemDifference.between(versions.getLast().item(), entry.item());
        return new BankItem(entry, versions, changes, others);
    }

    /**
     * Puts copies of items at the end of another set, kept. They stay the same questions: what is known of them goes
     * along. A copy rests on the words of that set's article, where they stand there.
     *
     * @return how many of the copies rest on no sentence, though their originals do
     * @throws NotFound if the set or an item is not the instructor's
     * @throws Refusal if the set has no room
     */
    @ForInstructors
    @Transactional
    public int reuse(Collection<UUID> itemIds, UUID setId) {
        var owner = actor.require().id();
        var target = sets.findLocked(setId)
                .filter(set -> set.isOwnedBy(owner) && !set.isDeleted())
                .orElseThrow(() -> new NotFound("There is no such set. It may belong to somebody else."));
        var found = queries.rows(owner, itemIds).stream()
                .collect(Collectors.toMap(
                        row -> row.item().id(), row -> row.item().written().item()));
        if (!found.keySet().containsAll(itemIds)) {
            throw notFound();
        }
        var text = archive.get(target.articleId()).text();
        var copies = new ArrayList<WrittenItem>();
        var sources = new HashMap<UUID, UUID>();
        int lost = 0;
        for (var id : itemIds) {
            var anchored = Anchoring.on(text, Objects.requireNonNull(found.get(id)));
            var copy = anchored.item().withId(UUID.randomUUID());
            lost += anchored.lost() ? 1 : 0;
            copies.add(new WrittenItem(copy, Decision.KEPT));
            sources.put(copy.id(), id);
        }
        store.store(target, store.content(target).append(copies));
        lineages.copied(sources);
        return lost;
    }

    private List<BankEntry> entries(UUID owner, List<BankQueries.Row> rows) {
        var titles = archive.titles(
                rows.stream().map(row -> row.set().articleId()).distinct().toList());
        var seen = seen(owner, rows.stream().map(row -> row.item().id()).toList());
        return rows.stream()
                .map(row -> new BankEntry(
                        row.set().id(),
                        row.set().title(),
                        row.set().articleId(),
                        titles.getOrDefault(row.set().articleId(), ""),
                        row.item().written().item(),
                        seen.getOrDefault(row.item().id(), ItemSeen.NEVER)))
                .toList();
    }

    /** What is known of each item, over its whole lineage. */
    private Map<UUID, ItemSeen> seen(UUID owner, List<UUID> itemIds) {
        if (itemIds.isEmpty()) {
            return Map.of();
        }
        var lineage = lineages.of(itemIds);
        var members = lineages.members(new HashSet<>(lineage.values()));
        var all = members.values().stream().flatMap(Set::stream).toList();
        var versions = queries.versionIds(owner, all).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        var byItem = askings(versions).stream().collect(Collectors.groupingBy(Asking::itemId));
        var seen = new HashMap<UUID, ItemSeen>();
        for (var id : itemIds) {
            var same = members.getOrDefault(lineage.getOrDefault(id, id), Set.of(id));
            var askings = same.stream()
                    .flatMap(member -> byItem.getOrDefault(member, List.of()).stream())
                    .toList();
            seen.put(id, askings.isEmpty() ? ItemSeen.NEVER : ItemSeen.over(askings));
        }
        return seen;
    }

    private List<ItemVersion> versions(UUID owner, Set<UUID> family) {
        var found = queries.versions(owner, family);
        var askings = askings(found.stream().map(in -> in.version().id()).collect(Collectors.toSet())).stream()
                .filter(asking -> family.contains(asking.itemId()))
                .collect(Collectors.groupingBy(Asking::versionId));
        var versions = new ArrayList<ItemVersion>();
        for (var in : found) {
            var item = in.item().item();
            versions.add(new ItemVersion(
                    in.version().id(),
                    in.version().title(),
                    in.version().number(),
                    in.version().frozenAt(),
                    item,
                    versions.isEmpty()
                            ? List.of()
                            : ItemDifference.between(versions.getLast().item(), item),
                    askings.getOrDefault(in.version().id(), List.of())));
        }
        return versions;
    }

    private List<Asking> askings(Set<UUID> versionIds) {
        return versionIds.isEmpty()
                ? List.of()
                : asked.stream().flatMap(room -> room.of(versionIds).stream()).toList();
    }

    private Set<UUID> family(UUID itemId) {
        var lineage = lineages.of(List.of(itemId)).getOrDefault(itemId, itemId);
        var family = new HashSet<>(lineages.members(List.of(lineage)).getOrDefault(lineage, Set.of()));
        family.add(itemId);
        return family;
    }

    /** The articles that a filter lets through; null for all. */
    private @Nullable Collection<UUID> within(UUID owner, BankFilter filter) {
        if (filter.articleTag().isBlank()) {
            return filter.articleId() == null ? null : List.of(filter.articleId());
        }
        return archive.tags(queries.articles(owner)).entrySet().stream()
                .filter(tags -> tags.getValue().stream().anyMatch(tag -> tag.equalsIgnoreCase(filter.articleTag())))
                .map(Map.Entry::getKey)
                .filter(id -> filter.articleId() == null || filter.articleId().equals(id))
                .toList();
    }

    private static NotFound notFound() {
        return new NotFound("This question is not in your sets. It may have been dropped or deleted.");
    }
}
