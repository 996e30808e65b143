package app.lede.article;

import app.lede.base.Erasure;
import app.lede.base.ErasureLine;
import app.lede.base.PersonalData;
import app.lede.base.PersonalFile;
import app.lede.base.PersonalRows;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The articles somebody brought: they pass to whoever erases. */
@Component
@Order(60)
class PersonalArticles implements PersonalData {
    private final PersonalRows rows;

    PersonalArticles(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> columns() {
        return Set.of("article.owner_id");
    }

    @Override
    public void tell(UUID personId, PersonalFile file) {
        file.section("articles", "Articles", "The articles you brought.");
        rows.tell(personId, file, """
                select title, source, source_address, author, added_at from article
                where owner_id = :person order by added_at, id
                """);
    }

    @Override
    public List<ErasureLine> preview(UUID personId, Erasure.Extent extent) {
        long articles = rows.count(personId, "select count(*) from article where owner_id = :person");
        return articles == 0 ? List.of() : List.of(new ErasureLine("Articles", articles, "they become yours"));
    }

    @Override
    public void erase(Erasure erasure) {
        rows.change(
                "update article set owner_id = :heir, version = version + 1 where owner_id = :person",
                Map.of("heir", erasure.heir(), "person", erasure.personId()));
    }
}
