package app.lede.review;

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

/**
 * What a learner reviewed and remembers. None of it was written by the learner: it names nobody, and stays with the scores
 * where those stay.
 */
@Component
@Order(10)
class PersonalReviews implements PersonalData {
    private final PersonalRows rows;

    PersonalReviews(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "fact_memory.learner_id",
                "fact_answer.learner_id",
                "fed_attempt.learner_id",
                "review_wish.learner_id",
                "review_reminder.learner_id",
                "review_reminder_link.learner_id");
    }

    @Override
    public Set<UUID> seenSince(Instant moment) {
        return rows.people("select learner_id from fact_answer where answered_at >= :moment", moment);
    }

    /** A fact's words answer a question: they are told where a quiz has told the key. */
    @Override
    public void tell(UUID personId, PersonalFile file) {
        file.section("reviewSettings", "Review settings", "How you want to review.");
        rows.tell(personId, file, "select most_a_day from review_wish where learner_id = :person");
        file.section(
                "reminders", "Reminders by e-mail", "Where you asked to be reminded; no address: it is switched off.");
        rows.tell(personId, file, """
                select address, confirmed_at, next_at, failures, asked_since, asked from review_reminder
                where learner_id = :person
                """);
        file.section("facts", "What you remember", "Each fact, and how well you are thought to remember it.");
        rows.tell(personId, file, """
                select article.title as article, case when askable then statement end as fact, phase, stability,
                    difficulty, answers, lapses, first_at, answered_at, due_at, suspended
                from fact_memory join article on article.id = fact_memory.article_id
                where learner_id = :person order by first_at, fact_memory.id
                """);
        file.section(
                "factAnswers", "Answers about facts", "Each answer from a quiz or a review that memory is judged by.");
        rows.tell(personId, file, """
                select article.title as article, kind, case when attempt_id is null then 'review' else 'quiz' end
                    as source, answered_at, outcome, share, certainty, wrong_tries, seconds, grade, undone
                from fact_answer join article on article.id = fact_answer.article_id
                where learner_id = :person order by answered_at, fact_answer.id
                """);
    }

    @Override
    public List<ErasureLine> preview(UUID personId, Erasure.Extent extent) {
        boolean whole = extent == Erasure.Extent.ERASE;
        var lines = new ArrayList<ErasureLine>();
        long answers = rows.count(personId, "select count(*) from fact_answer where learner_id = :person");
        if (answers > 0) {
            lines.add(new ErasureLine(
                    "Answers about facts, with what is remembered",
                    answers,
                    whole ? "deleted" : "they stay, under a number in place of the name"));
        }
        long wishes = rows.count(personId, "select count(*) from review_wish where learner_id = :person");
        if (wishes > 0) {
            lines.add(new ErasureLine("Settings of reviews", wishes, "deleted"));
        }
        long reminders = rows.count(personId, "select count(*) from review_reminder where learner_id = :person");
        if (reminders > 0) {
            lines.add(new ErasureLine("E-mail addresses for reminders", reminders, "deleted"));
        }
        return lines;
    }

    @Override
    public void erase(Erasure erasure) {
        var person = erasure.personId();
        rows.change(person, "delete from review_reminder_link where learner_id = :person");
        rows.change(person, "delete from review_reminder where learner_id = :person");
        rows.change(person, "delete from review_wish where learner_id = :person");
        if (erasure.isWhole()) {
            rows.change(person, "delete from fact_answer where learner_id = :person");
            rows.change(person, "delete from fact_memory where learner_id = :person");
            rows.change(person, "delete from fed_attempt where learner_id = :person");
        }
    }
}
