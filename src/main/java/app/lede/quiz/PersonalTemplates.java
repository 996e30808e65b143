package app.lede.quiz;

import app.lede.base.OwnedRows;
import app.lede.base.PersonalRows;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The templates of settings somebody keeps: they are of use to nobody else. */
@Component
@Order(30)
class PersonalTemplates extends OwnedRows {
    PersonalTemplates(PersonalRows rows) {
        super(
                rows,
                "publishing_template",
                new Telling(
                        "publishingTemplates",
                        "Templates of settings",
                        "Settings you keep for publishing quizzes.",
                        "name, created_at",
                        "created_at"),
                Fate.DELETED);
    }
}
