package app.lede.classroom;

import app.lede.account.Audit;
import app.lede.base.CurrentActor;
import app.lede.base.ForInstructors;
import app.lede.base.ForSignedIn;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.base.Role;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What learners are granted beyond the others, once for all quizzes. Only the learner and the instructors who teach them
 * get to know it.
 */
@Service
@Transactional
public class Accommodations {
    private final GrantedAccommodations granted;
    private final AccommodationsOfLearners ofLearners;
    private final Enrolments enrolments;
    private final Membership membership;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final CurrentActor actor;
    private final Clock clock;

    Accommodations(
            GrantedAccommodations granted,
            AccommodationsOfLearners ofLearners,
            Enrolments enrolments,
            Membership membership,
            Audit audit,
            ApplicationEventPublisher events,
            CurrentActor actor,
            Clock clock) {
        this.granted = granted;
        this.ofLearners = ofLearners;
        this.enrolments = enrolments;
        this.membership = membership;
        this.audit = audit;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** What the person acting is granted as a learner. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Accommodation mine() {
        var self = actor.require();
        return self.is(Role.LEARNER)
                ? granted.findById(self.id()).map(GrantedAccommodation::granted).orElse(Accommodation.NONE)
                : Accommodation.NONE;
    }

    /** What the learners of a class the person acting teaches are granted; who is granted nothing is left out. */
    @ForInstructors
    @Transactional(readOnly = true)
    public Map<UUID, Accommodation> ofClass(UUID classId) {
        membership.requireTeaching(classId);
        return ofLearners.of(enrolments.findByClassroomId(classId).stream()
                .map(Enrolment::learnerId)
                .toList());
    }

    /**
     * Grants a learner of a class the person acting teaches what is given, in place of what was granted before, by
     * whomever. Running attempts get their new deadline at once.
     *
     * @throws NotFound if the class is not theirs, or the learner is not in it
     * @throws Refusal if quizzes would close earlier than for others, or more than 30 days later
     */
    @ForInstructors
    public void grant(UUID classId, UUID learnerId, Accommodation accommodation) {
        membership.requireTeaching(classId);
        if (!enrolments.existsByClassroomIdAndLearnerId(classId, learnerId)) {
            throw new NotFound("There is no such learner in this class.");
        }
        var later = accommodation.longerClosing();
        if (later.isNegative() || later.compareTo(Accommodation.LONGEST) > 0) {
            throw new Refusal(
                    "Quizzes can close up to " + Accommodation.LONGEST.toDays() + " days later for a learner.");
        }
        var now = clock.instant();
        var before = granted.findById(learnerId);
        if (before.map(GrantedAccommodation::granted).orElse(Accommodation.NONE).equals(accommodation)) {
            return;
        }
        before.ifPresent(there -> there.grant(accommodation, now));
        if (before.isEmpty()) {
            granted.save(new GrantedAccommodation(learnerId, accommodation, now));
        }
        audit.record(
                Audit.Action.ACCOMMODATION_CHANGED,
                learnerId + ": " + accommodation.extraTime() + ", closing " + Accommodation.later(later)
                        + (accommodation.readAloud() ? ", read aloud" : ""));
        events.publishEvent(new AccommodationChanged(learnerId, accommodation));
    }
}
