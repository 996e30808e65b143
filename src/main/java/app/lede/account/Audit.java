package app.lede.account;

import app.lede.base.Actor;
import app.lede.base.CurrentActor;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Keeps a record of what was done to accounts and marks, and of what changes a learner's terms. Secrets and passwords
 * never get into it. For services; no view may use it.
 */
@Component
public class Audit {
    /** What was done. Names are stored: they never change. */
    public enum Action {
        SET_UP,
        SIGN_IN_FAILED,
        SIGN_IN_THROTTLED,
        INVITED,
        INVITATION_ACCEPTED,
        RESET_LINK_MADE,
        PASSWORD_RESET,
        PASSWORD_CHANGED,
        PERSON_DISABLED,
        PERSON_ENABLED,
        LEARNER_REGISTERED,
        ANSWER_ACCEPTED,
        ACCEPTANCE_WITHDRAWN,
        ACCOMMODATION_CHANGED,
        ATTEMPT_REOPENED,
        ITEM_REGRADED,
        REGRADE_TAKEN_BACK,
        MARKED_BY_HAND,
        HAND_MARK_TAKEN_BACK,
        COMMENTED,
        GRADING_CHANGED,
        LEARNER_INVITED,
        ROSTER_IMPORTED,
        CO_INSTRUCTOR_ADDED,
        CO_INSTRUCTOR_REMOVED,
        CLASS_ARCHIVED,
        CLASS_TAKEN_BACK,
        LEARNER_OPENED,
        ATTEMPT_OPENED,
        SCORES_DOWNLOADED,
        RESPONSES_DOWNLOADED,
        REPORT_DOWNLOADED,
        DATA_EXPORTED,
        PERSON_PSEUDONYMISED,
        PERSON_ERASED,
        RETENTION_CHANGED
    }

    private static final int DETAIL_LENGTH = 400;

    private final AuditEntries entries;
    private final CurrentActor actor;
    private final Clock clock;

    Audit(AuditEntries entries, CurrentActor actor, Clock clock) {
        this.entries = entries;
        this.actor = actor;
        this.clock = clock;
    }

    /** As {@link #record(Action, String)} of something that is about one person. */
    void record(Action action, UUID subjectId, String detail) {
        entries.save(new AuditEntry(
                        UUID.randomUUID(),
                        clock.instant(),
                        actor.find().map(Actor::id).orElse(null),
                        action,
                        detail)
                .about(subjectId, null));
    }

    /** Takes the words away from all entries whose detail begins as given: they may name somebody who is to be forgotten. */
    public void forgetWords(String start) {
        entries.forgetWords(start, start + "%");
    }

    /** Records what the person acting did, if anybody is signed in; of a long detail the beginning. */
    public void record(Action action, String detail) {
        var words = detail.length() > DETAIL_LENGTH ? detail.substring(0, DETAIL_LENGTH) : detail;
        entries.save(new AuditEntry(
                UUID.randomUUID(), clock.instant(), actor.find().map(Actor::id).orElse(null), action, words));
    }
}
