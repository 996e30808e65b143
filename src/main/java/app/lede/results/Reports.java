package app.lede.results;

import app.lede.account.Audit;
import app.lede.account.Sightings;
import app.lede.base.ForInstructors;
import app.lede.base.NotFound;
import app.lede.classroom.Groups;
import app.lede.print.PdfFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Reports to be read and printed, as PDF. */
@Service
public class Reports {
    private final Scores scores;
    private final Groups groups;
    private final Sightings sightings;
    private final Clock clock;

    Reports(Scores scores, Groups groups, Sightings sightings, Clock clock) {
        this.scores = scores;
        this.groups = groups;
        this.sightings = sightings;
        this.clock = clock;
    }

    /**
     * Writes a report on one learner of a class: the quizzes, and what was not right in them with its evidence.
     *
     * @param zone for days
     * @param out stays open
     * @throws NotFound if the person acting does not teach the class, or the learner is not in it
     */
    @ForInstructors
    public void ofLearner(UUID classId, UUID learnerId, ZoneId zone, OutputStream out) {
        var overview = scores.ofClass(classId);
        var line = overview.learners().stream()
                .filter(one -> one.learnerId().equals(learnerId))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such learner in this class."));
        sightings.note(
                Audit.Action.REPORT_DOWNLOADED,
                learnerId,
                classId,
                overview.classroom().name());
        var reviews = new HashMap<UUID, AttemptReview>();
        for (var place : line.places()) {
            var attemptId = place.attemptId();
            if (attemptId != null && place.standing().isFinished()) {
                reviews.put(attemptId, scores.attempt(attemptId));
            }
        }
        write(new ReportPages(clock.instant(), zone).learner(overview, line, reviews), out);
    }

    /**
     * Writes a report on a class: its quizzes, and where its learners stand.
     *
     * @param zone for days
     * @param out stays open
     * @throws NotFound if the person acting does not teach the class
     */
    @ForInstructors
    public void ofClass(UUID classId, ZoneId zone, OutputStream out) {
        var overview = scores.ofClass(classId);
        sightings.note(
                Audit.Action.REPORT_DOWNLOADED,
                null,
                classId,
                overview.classroom().name());
        write(new ReportPages(clock.instant(), zone).ofClass(overview, groups.ofClass(classId)), out);
    }

    private static void write(String page, OutputStream out) {
        try {
            PdfFile.write(page, out);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
