package app.lede.results;

import app.lede.account.Audit;
import app.lede.account.People;
import app.lede.account.Sightings;
import app.lede.attempt.AttemptRecord;
import app.lede.attempt.AttemptRecords;
import app.lede.base.ForInstructors;
import app.lede.classroom.Groups;
import app.lede.classroom.Membership;
import app.lede.quiz.Quiz;
import app.lede.quiz.Quizzes;
import app.lede.table.TableFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Scores and responses as files for spreadsheets. Files are written quiz by quiz and row by row: a class of any size
 * needs the memory of its largest quiz. Each quiz is as it stands when its turn comes.
 */
@Service
public class Exports {
    private final Scores scores;
    private final Quizzes quizzes;
    private final AttemptRecords attempts;
    private final Membership membership;
    private final Groups groups;
    private final People people;
    private final Sightings sightings;

    Exports(
            Scores scores,
            Quizzes quizzes,
            AttemptRecords attempts,
            Membership membership,
            Groups groups,
            People people,
            Sightings sightings) {
        this.scores = scores;
        this.quizzes = quizzes;
        this.attempts = attempts;
        this.membership = membership;
        this.groups = groups;
        this.people = people;
        this.sightings = sightings;
    }

    /**
     * Writes what each learner of a class reached at each quiz.
     *
     * @param out stays open
     * @throws app.lede.base.NotFound if the person acting does not teach the class
     */
    @ForInstructors
    public void totals(UUID classId, TableFormat format, OutputStream out) {
        var overview = scores.ofClass(classId);
        var grouped = groups.ofClass(classId);
        sightings.note(
                Audit.Action.SCORES_DOWNLOADED,
                null,
                classId,
                overview.classroom().name());
        try (var table = format.write(out, "Totals")) {
            TotalRows.write(overview, grouped, table);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /**
     * Writes the score sheet of a quiz: learners by items.
     *
     * @param out stays open
     * @throws app.lede.base.NotFound if the person acting does not teach its class
     */
    @ForInstructors
    public void scoreSheet(UUID quizId, TableFormat format, OutputStream out) {
        var found = scores.ofQuiz(quizId);
        var sheet = found.sheet();
        var quiz = found.quiz();
        sightings.note(Audit.Action.SCORES_DOWNLOADED, null, quiz.classId(), quiz.title());
        try (var table = format.write(out, "Scores")) {
            ScoreFile.write(sheet, table);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /**
     * Writes every response to every quiz of a class, oldest quiz first.
     *
     * @param zone for the times
     * @param out stays open
     * @throws app.lede.base.NotFound if the person acting does not teach the class
     */
    @ForInstructors
    public void responsesOfClass(UUID classId, ZoneId zone, TableFormat format, OutputStream out) {
        membership.requireTeaching(classId);
        sightings.note(
                Audit.Action.RESPONSES_DOWNLOADED,
                null,
                classId,
                membership.name(classId).orElse(""));
        write(classId, quizzes.ofClass(classId).reversed(), zone, format, out);
    }

    /** As {@link #responsesOfClass}, of one quiz. */
    @ForInstructors
    public void responsesOfQuiz(UUID quizId, ZoneId zone, TableFormat format, OutputStream out) {
        var quiz = quizzes.get(quizId);
        membership.requireTeaching(quiz.classId());
        sightings.note(Audit.Action.RESPONSES_DOWNLOADED, null, quiz.classId(), quiz.title());
        write(quiz.classId(), List.of(quiz), zone, format, out);
    }

    private void write(UUID classId, List<Quiz> of, ZoneId zone, TableFormat format, OutputStream out) {
        var grouped = groups.ofClass(classId);
        try (var table = format.write(out, "Responses")) {
            table.head(new ResponseRows(java.util.Map.of(), grouped, zone).head());
            for (var quiz : of) {
                var all = attempts.ofQuiz(quiz.id());
                var names = people.names(
                        all.stream().map(AttemptRecord::learnerId).distinct().toList());
                new ResponseRows(names, grouped, zone).write(quizzes.paper(quiz.id()), all, table);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
