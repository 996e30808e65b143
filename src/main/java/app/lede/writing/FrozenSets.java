package app.lede.writing;

import app.lede.article.ArticleArchive;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Frozen sets with their keys, for services of other rooms. It checks no access: callers know whether the person
 * acting may have the quiz that a version belongs to. Never for screens.
 */
@Component
public class FrozenSets {
    private final SetVersions versions;
    private final VersionItems items;
    private final ArticleArchive articles;

    FrozenSets(SetVersions versions, VersionItems items, ArticleArchive articles) {
        this.versions = versions;
        this.items = items;
        this.articles = articles;
    }

    /**
     * One version of a set, with its items in order.
     *
     * @throws IllegalArgumentException if there is none: callers only ask for versions they refer to
     */
    @Transactional(readOnly = true)
    public FrozenSet frozen(UUID versionId) {
        return versions.findById(versionId)
                .map(this::frozen)
                .orElseThrow(() -> new IllegalArgumentException("no version " + versionId));
    }

    FrozenSet frozen(SetVersion version) {
        return version.frozen(
                articles.get(version.articleId()),
                items.findByVersionIdOrderByPosition(version.id()).stream()
                        .map(VersionItem::frozen)
                        .toList());
    }
}
