package app.lede.review;

import app.lede.attempt.OutcomeKind;
import app.lede.attempt.ToldAnswer;
import app.lede.item.Certainty;
import app.lede.item.ItemKind;
import app.lede.review.memory.Grade;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One answer about a fact, and what it says of the memory of it. Pure.
 *
 * @param share of what was asked that was right, 0 to 1
 * @param certainty how sure the learner said they were, 1 to 3; null: not said
 * @param wrongTries how often it was answered wrong before
 * @param took how long the learner took; null: not known, as in quizzes
 */
record Recollection(
        ItemKind kind,
        OutcomeKind outcome,
        double share,
        @Nullable Integer certainty,
        int wrongTries,
        @Nullable Duration took) {
    /** Who types what is right within this time had it at once: to read and type take about as long. */
    static final Duration AT_ONCE = Duration.ofSeconds(10);

    /** Who takes longer to find what is right had trouble, or did something else: the shorter wait is the safe one. */
    static final Duration LONG = Duration.ofSeconds(60);

    private static final double HALF = 0.5;

    static Recollection inQuiz(ToldAnswer answer) {
        return new Recollection(
                answer.frozen().item().kind(),
                answer.outcome(),
                answer.share(),
                answer.certainty(),
                answer.wrongTries(),
                null);
    }

    /**
     * How well the fact was recalled. The first rule that fits decides:
     *
     * <ol>
     *   <li>Wrong, not answered, right only after a wrong try, or less than half right: Again.
     *   <li>Right in part: Hard.
     *   <li>Right, but said to be not very sure: Hard.
     *   <li>Right where half of all guesses are, and not said to be very sure: Hard.
     *   <li>Right after more than {@link #LONG}, where one answer is asked for: Hard.
     *   <li>Typed and said to be very sure, or typed within {@link #AT_ONCE}: Easy.
     *   <li>Else: Good. To recognise the right one among options is never Easy.
     * </ol>
     */
    Grade grade() {
        return switch (outcome) {
            case WRONG, UNANSWERED -> Grade.AGAIN;
            case PARTIAL -> wrongTries > 0 || share < HALF ? Grade.AGAIN : Grade.HARD;
            case RIGHT -> wrongTries > 0 ? Grade.AGAIN : right();
        };
    }

    private Grade right() {
        boolean sure = isSaid(Certainty.HIGH);
        if (isSaid(Certainty.LOW) || (isCoin() && !sure) || (tookLong() && !hasManyParts())) {
            return Grade.HARD;
        }
        return kind.isTyped() && (sure || wasAtOnce()) ? Grade.EASY : Grade.GOOD;
    }

    private boolean isSaid(Certainty level) {
        return certainty != null && certainty == level.right();
    }

    /** Half of all guesses are right. */
    private boolean isCoin() {
        return kind == ItemKind.TRUE_FALSE || kind == ItemKind.CLAIM_OR_FACT;
    }

    private boolean hasManyParts() {
        return kind == ItemKind.ORDER || kind == ItemKind.MATCHING;
    }

    private boolean wasAtOnce() {
        return took != null && took.compareTo(AT_ONCE) <= 0;
    }

    private boolean tookLong() {
        return took != null && took.compareTo(LONG) > 0;
    }
}
