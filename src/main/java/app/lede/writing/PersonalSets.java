package app.lede.writing;

import app.lede.base.OwnedRows;
import app.lede.base.PersonalRows;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The item sets somebody wrote: they pass to whoever erases. */
@Component
@Order(50)
class PersonalSets extends OwnedRows {
    PersonalSets(PersonalRows rows) {
        super(
                rows,
                "item_set",
                new Telling(
                        "itemSets",
                        "Question sets",
                        "The sets you wrote; what is in them, the editor exports.",
                        "title, created_at, changed_at, deleted_at",
                        "created_at"),
                Fate.PASSED_ON);
    }
}
