package app.lede.quiz;

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

/** The templates of settings somebody keeps: they are of use to nobody else. */
@Component
@Order(30)
class PersonalTemplates implements PersonalData {
    private final PersonalRows rows;

    PersonalTemplates(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> columns() {
        return Set.of("publishing_template.owner_id");
    }

    @Override
    public void tell(UUID personId, PersonalFile file) {
        file.section("publishingTemplates", "Templates of settings", "Settings you keep for publishing quizzes.");
        rows.tell(personId, file, """
                select name, created_at from publishing_template
                where owner_id = :person order by created_at, id
                """);
    }

    @Override
    public List<ErasureLine> preview(UUID personId, Erasure.Extent extent) {
        long kept = rows.count(personId, "select count(*) from publishing_template where owner_id = :person");
        return kept == 0 ? List.of() : List.of(new ErasureLine("Templates of settings", kept, "they are deleted"));
    }

    @Override
    public void erase(Erasure erasure) {
        rows.change("delete from publishing_template where owner_id = :person", Map.of("person", erasure.personId()));
    }
}
