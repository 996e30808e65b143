package app.lede.quiz;

import app.lede.base.Erasure;
import app.lede.base.ErasureLine;
import app.lede.base.PersonalData;
import app.lede.base.PersonalFile;
import app.lede.base.PersonalRows;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody decided about quizzes: it goes on counting, under whatever name they have. */
@Component
@Order(30)
class PersonalRegrades implements PersonalData {
    private final PersonalRows rows;

    PersonalRegrades(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> columns() {
        return Set.of("regrade.made_by", "regrade.undone_by");
    }

    @Override
    public void tell(UUID personId, PersonalFile file) {
        file.section("regrades", "Regrades", "What you decided about questions after a quiz was given.");
        rows.tell(personId, file, """
                select regrade.kind, quiz.title as quiz, regrade.made_at, regrade.undone_at
                from regrade join quiz on quiz.id = regrade.quiz_id
                where regrade.made_by = :person or regrade.undone_by = :person order by regrade.made_at, regrade.id
                """);
    }

    @Override
    public List<ErasureLine> preview(UUID personId, Erasure.Extent extent) {
        long made = rows.count(personId, "select count(*) from regrade where made_by = :person or undone_by = :person");
        return made == 0
                ? List.of()
                : List.of(new ErasureLine("Regrades", made, "they stay, under a number in place of the name"));
    }

    /** Who teaches is only ever given a number: there is nothing to remove. */
    @Override
    public void erase(Erasure erasure) {}
}
