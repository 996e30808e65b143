package app.lede.results;

import app.lede.account.Audit;
import app.lede.account.LogLine;
import app.lede.account.Sightings;
import app.lede.base.CurrentActor;
import app.lede.base.ForInstructors;
import app.lede.base.ForLearners;
import app.lede.base.NotFound;
import app.lede.classroom.Membership;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Opens what is one learner's for those who teach them, and notes that they saw it; the learner can look it up. */
@Service
public class Openings {
    private final Scores scores;
    private final Membership membership;
    private final Sightings sightings;
    private final CurrentActor actor;

    Openings(Scores scores, Membership membership, Sightings sightings, CurrentActor actor) {
        this.scores = scores;
        this.membership = membership;
        this.sightings = sightings;
        this.actor = actor;
    }

    /**
     * A class, for the page of one of its learners.
     *
     * @throws NotFound if the person acting does not teach the class, or the learner is not in it
     */
    @ForInstructors
    public ClassOverview learner(UUID classId, UUID learnerId) {
        var overview = scores.ofClass(classId);
        if (overview.learners().stream().noneMatch(line -> line.learnerId().equals(learnerId))) {
            throw new NotFound("There is no such learner in this class.");
        }
        sightings.note(
                Audit.Action.LEARNER_OPENED,
                learnerId,
                classId,
                overview.classroom().name());
        return overview;
    }

    /** As {@link Scores#attempt}. */
    @ForInstructors
    public AttemptReview attempt(UUID attemptId) {
        var review = scores.attempt(attemptId);
        sightings.note(
                Audit.Action.ATTEMPT_OPENED,
                review.attempt().learnerId(),
                review.quiz().classId(),
                review.quiz().title());
        return review;
    }

    /** Who saw something of the person acting, or of everybody in a class of theirs; the last first. */
    @ForLearners
    public List<LogLine> ofMine() {
        return sightings.of(actor.require().id(), membership.joined());
    }
}
