package app.lede.attempt;

import app.lede.quiz.FeedbackTiming;
import app.lede.quiz.Quiz;
import app.lede.quiz.QuizState;
import java.time.Instant;

/** When a learner may see what was right and how an attempt scored. */
public final class FeedbackRule {
    private FeedbackRule() {}

    /**
     * Whether feedback on a whole attempt is due. While an attempt is open it never is, though single items may be
     * settled; a quiz that gives feedback after closing and never closes gives none.
     */
    public static boolean isDue(Quiz quiz, AttemptState state, Instant now) {
        return state.isFinished()
                && switch (quiz.feedback()) {
                    case AFTER_EACH_ITEM, AFTER_SUBMITTING -> true;
                    case AFTER_CLOSING -> quiz.state(now) == QuizState.CLOSED;
                };
    }

    /** Whether single items can be settled and explained while the attempt is open. */
    static boolean isDueOnItems(Quiz quiz) {
        return quiz.feedback() == FeedbackTiming.AFTER_EACH_ITEM;
    }
}
