package app.lede.article;

import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ArchivedArticles extends JpaRepository<ArchivedArticle, UUID> {

    @Query("select a.articleId from ArchivedArticle a where a.ownerId = :owner")
    Set<UUID> of(UUID owner);

    boolean existsByOwnerIdAndArticleId(UUID ownerId, UUID articleId);

    @Modifying
    @Query("delete from ArchivedArticle a where a.ownerId = :owner and a.articleId = :article")
    void delete(UUID owner, UUID article);
}
