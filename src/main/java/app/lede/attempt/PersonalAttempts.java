package app.lede.attempt;

import app.lede.account.Audit;
import app.lede.base.Erasure;
import app.lede.base.ErasureLine;
import app.lede.base.PersonalData;
import app.lede.base.PersonalFile;
import app.lede.base.PersonalRows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A learner's attempts with all that hangs on them, and the faults they reported. */
@Component
@Order(20)
class PersonalAttempts implements PersonalData {
    private static final String ATTEMPTS = "select id from attempt where learner_id = :person";

    private final PersonalRows rows;
    private final Attempts attempts;
    private final SavedResponses responses;
    private final TellingAttempts telling;
    private final Audit audit;

    PersonalAttempts(
            PersonalRows rows, Attempts attempts, SavedResponses responses, TellingAttempts telling, Audit audit) {
        this.rows = rows;
        this.attempts = attempts;
        this.responses = responses;
        this.telling = telling;
        this.audit = audit;
    }

    @Override
    public Set<String> columns() {
        return Set.of("attempt.learner_id", "item_fault.learner_id", "response_note.noted_by", "attempt_note.noted_by");
    }

    @Override
    public Set<UUID> seenSince(Instant moment) {
        return rows.people(
                "select learner_id from attempt where started_at >= :moment or finished_at >= :moment union"
                        + " select attempt.learner_id from response join attempt on attempt.id = response.attempt_id"
                        + " where response.saved_at >= :moment",
                moment);
    }

    @Override
    public void tell(UUID personId, PersonalFile file) {
        telling.tell(personId, file);
        file.section("faultReports", "Reports of faulty questions", "What you said is wrong with a question.");
        rows.tell(personId, file, """
                select quiz.title as quiz, item_fault.note, item_fault.reported_at, item_fault.dealt_with_at
                from item_fault join quiz on quiz.id = item_fault.quiz_id
                where item_fault.learner_id = :person order by item_fault.reported_at, item_fault.id
                """);
        file.section("commentsWritten", "Comments you wrote", "What you noted on responses and attempts of learners.");
        rows.tell(personId, file, """
                select quiz.title as quiz, response_note.reason, response_note.comment, response_note.noted_at
                from response_note join attempt on attempt.id = response_note.attempt_id
                    join quiz on quiz.id = attempt.quiz_id
                where response_note.noted_by = :person order by response_note.noted_at, response_note.id
                """);
        rows.tell(personId, file, """
                select quiz.title as quiz, attempt_note.comment, attempt_note.noted_at
                from attempt_note join attempt on attempt.id = attempt_note.attempt_id
                    join quiz on quiz.id = attempt.quiz_id
                where attempt_note.noted_by = :person order by attempt_note.noted_at, attempt.id
                """);
    }

    @Override
    public List<ErasureLine> preview(UUID personId, Erasure.Extent extent) {
        boolean whole = extent == Erasure.Extent.ERASE;
        var lines = new ArrayList<ErasureLine>();
        add(
                lines,
                "Open attempts",
                rows.count(
                        personId, "select count(*) from attempt where learner_id = :person and open_key is not null"),
                whole ? "ended and deleted" : "ended now, with what is saved");
        add(
                lines,
                "Attempts with their responses and scores",
                rows.count(personId, "select count(*) from attempt where learner_id = :person"),
                whole
                        ? "deleted: averages and item statistics change"
                        : "they stay, under a number in place of the name");
        if (!whole) {
            add(
                    lines,
                    "Typed answers that are not right",
                    responses.findByLearner(personId).stream()
                            .filter(SavedResponse::mayNameSomebody)
                            .count(),
                    "their words are removed, their marks stay");
        }
        add(
                lines,
                "Reports of faulty questions",
                rows.count(personId, "select count(*) from item_fault where learner_id = :person"),
                whole ? "deleted" : "their words are removed");
        add(
                lines,
                "Comments and reasons for marks by hand",
                rows.count(
                        personId,
                        "select (select count(*) from response_note where attempt_id in (" + ATTEMPTS + "))"
                                + " + (select count(*) from attempt_note where attempt_id in (" + ATTEMPTS + "))"),
                "deleted");
        add(
                lines,
                "Comments written about others",
                rows.count(
                        personId,
                        "select (select count(*) from response_note where noted_by = :person)"
                                + " + (select count(*) from attempt_note where noted_by = :person)"),
                "they stay, under a number in place of the name");
        return lines;
    }

    private static void add(List<ErasureLine> lines, String what, long count, String fate) {
        if (count > 0) {
            lines.add(new ErasureLine(what, count, fate));
        }
    }

    /** Who answers at this moment waits, and finds the attempt ended. */
    @Override
    public void erase(Erasure erasure) {
        var person = erasure.personId();
        attempts.findOpenOfLearner(person).forEach(open -> {
            open.close(erasure.at());
            attempts.saveAndFlush(open);
        });
        attempts.findByLearnerIdOrderByStartedAtDescId(person)
                .forEach(attempt -> audit.forgetWords("attempt " + attempt.id()));
        rows.change(person, "delete from response_note where attempt_id in (" + ATTEMPTS + ")");
        rows.change(person, "delete from attempt_note where attempt_id in (" + ATTEMPTS + ")");
        if (erasure.isWhole()) {
            rows.change(person, "delete from item_fault where learner_id = :person");
            rows.change(person, "delete from regrade_move where attempt_id in (" + ATTEMPTS + ")");
            rows.change(person, "delete from response where attempt_id in (" + ATTEMPTS + ")");
            rows.change(person, "delete from attempt where learner_id = :person");
        } else {
            rows.change(
                    person,
                    "update item_fault set note = '" + Erasure.REMOVED
                            + "', version = version + 1 where learner_id = :person");
            responses.findByLearner(person).stream()
                    .filter(SavedResponse::mayNameSomebody)
                    .forEach(response -> {
                        response.removeWords();
                        responses.save(response);
                    });
        }
    }
}
