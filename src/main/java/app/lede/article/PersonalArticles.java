package app.lede.article;

import app.lede.base.OwnedRows;
import app.lede.base.PersonalRows;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The articles somebody brought: they pass to whoever erases. */
@Component
@Order(60)
class PersonalArticles extends OwnedRows {
    PersonalArticles(PersonalRows rows) {
        super(
                rows,
                "article",
                new Telling(
                        "articles",
                        "Articles",
                        "The articles you brought.",
                        "title, source, source_address, author, added_at",
                        "added_at"),
                Fate.PASSED_ON);
    }
}
