package app.lede.article;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoredArticles extends JpaRepository<StoredArticle, UUID> {

    Optional<StoredArticle> findByShelfName(String shelfName);

    /** What stands on the shelf and what the instructor brought, if it has a text; the newest first. */
    @Query("""
            select a from StoredArticle a
            where (a.shelfName is not null or a.ownerId = :owner) and a.text <> ''
            order by a.addedAt desc, a.title
            """)
    List<StoredArticle> within(UUID owner);

    @Query("select a.id as id, a.title as title from StoredArticle a where a.id in :ids")
    List<Title> titles(Collection<UUID> ids);

    @Query("select a.id as id, a.tags as tags from StoredArticle a where a.id in :ids")
    List<Tags> tags(Collection<UUID> ids);

    interface Tags {
        UUID getId();

        /** With commas between them. */
        String getTags();
    }

    interface Title {
        UUID getId();

        String getTitle();
    }
}
