package app.lede.attempt;

import app.lede.article.Article;
import app.lede.quiz.Quiz;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a learner is told about an attempt that has ended. */
public sealed interface Feedback {
    UUID attemptId();

    Quiz quiz();

    /** It is handed in; what was right is told after the quiz has closed, if it closes. */
    record HandedIn(UUID attemptId, Quiz quiz, int answered) implements Feedback {}

    /**
     * All that the quiz tells.
     *
     * @param byDeadline whether the learner's time was over before they submitted
     * @param score null where the quiz does not tell it
     * @param article to show the evidence in; null where the learner is not to see it
     * @param remarks what the instructor says, and points given by hand
     * @param rulings what was decided about questions for everybody, in words, by the id of the frozen item
     * @param markedAnew what that changed about the score, oldest first
     * @param mayTryAgain whether another attempt can be started now
     */
    record Due(
            UUID attemptId,
            Quiz quiz,
            int number,
            boolean byDeadline,
            @Nullable Score score,
            List<ItemFeedback> items,
            @Nullable Article article,
            Remarks remarks,
            Map<UUID, String> rulings,
            List<MarkedAnew> markedAnew,
            boolean mayTryAgain)
            implements Feedback {
        public Due {
            items = List.copyOf(items);
            rulings = Map.copyOf(rulings);
            markedAnew = List.copyOf(markedAnew);
        }
    }
}
