package app.lede.quiz;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item set given to a class, with its settings as they are for the person who asked: a learner's own closing time and
 * time limit, with what they are granted.
 *
 * @param closesAt null: it stays open
 * @param attemptsAllowed 1 or more; 0 means any number
 * @param shuffled whether questions and options change their order from learner to learner
 * @param rules how it is taken and scored
 * @param items how many questions an attempt asks
 * @param points what full marks of an attempt are worth
 */
public record Quiz(
        UUID id,
        UUID classId,
        String className,
        UUID versionId,
        int versionNumber,
        String title,
        Instant opensAt,
        @Nullable Instant closesAt,
        int attemptsAllowed,
        FeedbackTiming feedback,
        boolean shuffled,
        TakingRules rules,
        int items,
        int points) {

    public QuizState state(Instant now) {
        if (now.isBefore(opensAt)) {
            return QuizState.SCHEDULED;
        }
        return closesAt != null && !now.isBefore(closesAt) ? QuizState.CLOSED : QuizState.OPEN;
    }

    Quiz withPoints(int changed) {
        return new Quiz(
                id,
                classId,
                className,
                versionId,
                versionNumber,
                title,
                opensAt,
                closesAt,
                attemptsAllowed,
                feedback,
                shuffled,
                rules,
                items,
                changed);
    }
}
