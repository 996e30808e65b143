package app.lede.article;

import app.lede.base.OwnedRows;
import app.lede.base.PersonalRows;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which articles somebody took out of their list: of use to nobody else. */
@Component
@Order(59)
class PersonalArchive extends OwnedRows {
    PersonalArchive(PersonalRows rows) {
        super(
                rows,
                "archived_article",
                new Telling(
                        "archivedArticles",
                        "Archived articles",
                        "The articles you took out of your list.",
                        "article_id, archived_at",
                        "archived_at"),
                Fate.DELETED);
    }
}
