package app.lede.writing;

import app.lede.article.Article;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A set as it was when it was given to a class. It never changes. */
@Entity
@Immutable
@Table(name = "set_version")
class SetVersion {
    @Id
    private UUID id;

    private UUID setId;
    private int number;
    private String title;
    private UUID articleId;
    private Instant frozenAt;

    protected SetVersion() {}

    SetVersion(ItemSet set, int number, Instant now) {
        this.id = UUID.randomUUID();
        this.setId = set.id();
        this.number = number;
        this.title = set.title();
        this.articleId = set.articleId();
        this.frozenAt = now;
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    String title() {
        return title;
    }

    Instant frozenAt() {
        return frozenAt;
    }

    UUID articleId() {
        return articleId;
    }

    FrozenSet frozen(Article article, List<FrozenItem> items) {
        return new FrozenSet(id, setId, number, title, article, frozenAt, items);
    }
}
