package app.lede.writing;

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

/** The item sets somebody wrote: they pass to whoever erases. */
@Component
@Order(50)
class PersonalSets implements PersonalData {
    private final PersonalRows rows;

    PersonalSets(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> columns() {
        return Set.of("item_set.owner_id");
    }

    @Override
    public void tell(UUID personId, PersonalFile file) {
        file.section("itemSets", "Question sets", "The sets you wrote; what is in them, the editor exports.");
        rows.tell(personId, file, """
                select title, created_at, changed_at, deleted_at from item_set
                where owner_id = :person order by created_at, id
                """);
    }

    @Override
    public List<ErasureLine> preview(UUID personId, Erasure.Extent extent) {
        long sets = rows.count(personId, "select count(*) from item_set where owner_id = :person");
        return sets == 0 ? List.of() : List.of(new ErasureLine("Question sets", sets, "they become yours"));
    }

    @Override
    public void erase(Erasure erasure) {
        rows.change(
                "update item_set set owner_id = :heir, version = version + 1 where owner_id = :person",
                Map.of("heir", erasure.heir(), "person", erasure.personId()));
    }
}
