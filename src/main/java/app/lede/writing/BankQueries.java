package app.lede.writing;

import app.lede.base.text.Tags;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks the database for the items of an instructor. What was dropped or deleted is not among them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BankQueries {
    /** An item of the bank with its set. */
    record Row(SetItem item, ItemSet set) {}

    /** An item in one version of a set. */
    record InVersion(VersionItem item, SetVersion version) {}

    private static final String FROM =
            " from SetItem i join ItemSet s on s.id = i.setId where s.ownerId = :owner and s.deletedAt is null"
                    + " and i.decision <> app.lede.writing.Decision.DROPPED";

    private final EntityManager entities;

    BankQueries(EntityManager entities) {
        this.entities = entities;
    }

    int count(UUID ownerId, BankFilter filter, @Nullable Collection<UUID> articleIds) {
        return query("select count(i)", "", Long.class, ownerId, filter, articleIds)
                .getSingleResult()
                .intValue();
    }

    /** Some of the items, those of the set changed last first; which they are is asked before what they are. */
    List<Row> page(UUID ownerId, BankFilter filter, @Nullable Collection<UUID> articleIds, int offset, int limit) {
        var ids = query(
                        "select i.id",
                        " order by s.changedAt desc, s.id, i.position, i.id",
                        UUID.class,
                        ownerId,
                        filter,
                        articleIds)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        var rows = new LinkedHashMap<UUID, Row>();
        ids.forEach(id -> rows.put(id, null));
        rows(ownerId, ids).forEach(row -> rows.put(row.item().id(), row));
        return rows.values().stream().filter(java.util.Objects::nonNull).toList();
    }

    /** Those of the items that are the instructor's. */
    List<Row> rows(UUID ownerId, Collection<UUID> itemIds) {
        if (itemIds.isEmpty()) {
            return List.of();
        }
        return entities
                .createQuery("select i, s" + FROM + " and i.id in :ids", Object[].class)
                .setParameter("owner", ownerId)
                .setParameter("ids", itemIds)
                .getResultList()
                .stream()
                .map(row -> new Row((SetItem) row[0], (ItemSet) row[1]))
                .toList();
    }

    /** The articles of the instructor's sets. */
    List<UUID> articles(UUID ownerId) {
        return entities.createQuery(
                        "select distinct s.articleId from ItemSet s where s.ownerId = :owner and s.deletedAt is null",
                        UUID.class)
                .setParameter("owner", ownerId)
                .getResultList();
    }

    /** The tags of items, in each spelling that there is. */
    List<String> tags(UUID ownerId) {
        return entities
                .createQuery("select distinct i.tags" + FROM + " and i.tags is not null", String.class)
                .setParameter("owner", ownerId)
                .getResultList()
                .stream()
                .flatMap(tags -> Tags.divided(tags).stream())
                .distinct()
                .toList();
    }

    /** Items in versions of the instructor's sets, deleted sets too, the oldest first. */
    List<InVersion> versions(UUID ownerId, Collection<UUID> itemIds) {
        return entities
                .createQuery("""
                        select i, v from VersionItem i join SetVersion v on v.id = i.versionId
                        join ItemSet s on s.id = v.setId
                        where i.itemId in :ids and s.ownerId = :owner order by v.frozenAt, v.id
                        """, Object[].class)
                .setParameter("owner", ownerId)
                .setParameter("ids", itemIds)
                .getResultList()
                .stream()
                .map(row -> new InVersion((VersionItem) row[0], (SetVersion) row[1]))
                .toList();
    }

    /** In which versions of the instructor's sets items are, without what they are. */
    Map<UUID, List<UUID>> versionIds(UUID ownerId, Collection<UUID> itemIds) {
        return entities
                .createQuery("""
                        select i.itemId, i.versionId from VersionItem i join SetVersion v on v.id = i.versionId
                        join ItemSet s on s.id = v.setId where i.itemId in :ids and s.ownerId = :owner
                        """, Object[].class)
                .setParameter("owner", ownerId)
                .setParameter("ids", itemIds)
                .getResultList()
                .stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        row -> (UUID) row[0],
                        java.util.stream.Collectors.mapping(
                                row -> (UUID) row[1], java.util.stream.Collectors.toList())));
    }

    private <T> TypedQuery<T> query(
            String select,
            String order,
            Class<T> type,
            UUID ownerId,
            BankFilter filter,
            @Nullable Collection<UUID> articleIds) {
        var patterns = BankWords.patterns(filter.text());
        var text = new StringBuilder(select).append(FROM);
        for (int i = 0; i < patterns.size(); i++) {
            text.append(" and i.words like :word").append(i).append(" escape '\\'");
        }
        if (filter.kind() != null) {
            text.append(" and i.kind = :kind");
        }
        var spellings = filter.tag().isBlank() ? List.<String>of() : spellings(ownerId, filter.tag());
        if (!filter.tag().isBlank()) {
            text.append(" and (1 = 0");
            for (int i = 0; i < spellings.size(); i++) {
                text.append(" or i.tags like :tag").append(i).append(" escape '\\'");
            }
            text.append(")");
        }
        if (articleIds != null) {
            text.append(" and s.articleId in :articles");
        }
        var query = entities.createQuery(text.append(order).toString(), type).setParameter("owner", ownerId);
        for (int i = 0; i < patterns.size(); i++) {
            query.setParameter("word" + i, patterns.get(i));
        }
        for (int i = 0; i < spellings.size(); i++) {
            query.setParameter("tag" + i, BankWords.tagPattern(spellings.get(i)));
        }
        if (filter.kind() != null) {
            query.setParameter("kind", filter.kind());
        }
        if (articleIds != null) {
            query.setParameter("articles", articleIds);
        }
        return query;
    }

    /** How the tag is written on items; databases do not agree on what a capital is. */
    private List<String> spellings(UUID ownerId, String tag) {
        return tags(ownerId).stream().filter(tag.strip()::equalsIgnoreCase).toList();
    }
}
