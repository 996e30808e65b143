package app.lede.attempt;

import app.lede.article.Article;
import app.lede.quiz.Quiz;
import java.util.List;
import java.util.UUID;

/** What a learner is told about an attempt that has ended. */
public sealed interface Feedback {
    UUID attemptId();

    Quiz quiz();

    /** It is handed in; what was right is told after the quiz has closed, if it closes. */
    record HandedIn(UUID attemptId, Quiz quiz, int answered) implements Feedback {}

    /**
     * All of it.
     *
     * @param byDeadline whether the quiz closed before the learner submitted
     * @param mayTryAgain whether another attempt can be started now
     */
    record Due(
            UUID attemptId,
            Quiz quiz,
            int number,
            boolean byDeadline,
            Score score,
            List<ItemFeedback> items,
            Article article,
            boolean mayTryAgain)
            implements Feedback {
        public Due {
            items = List.copyOf(items);
        }
    }
}
