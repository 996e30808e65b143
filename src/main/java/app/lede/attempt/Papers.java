package app.lede.attempt;

import app.lede.base.NotFound;
import app.lede.quiz.Quiz;
import app.lede.quiz.QuizPaper;
import app.lede.quiz.Quizzes;
import app.lede.writing.FrozenItem;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Quizzes with their items for the learner acting, without reading the items again for every answer: frozen items never
 * change. Settings and membership are looked up each time.
 */
@Component
class Papers {
    private static final int MOST_KEPT = 200;

    private final Quizzes quizzes;
    private final Cache<UUID, QuizPaper> byVersion =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    Papers(Quizzes quizzes) {
        this.quizzes = quizzes;
    }

    /**
     * The quiz with its items.
     *
     * @throws NotFound if the person acting may not see the quiz
     */
    QuizPaper of(UUID quizId) {
        return of(quizzes.get(quizId));
    }

    /** The items of a quiz that the person acting has just been given by {@link Quizzes}. */
    QuizPaper of(Quiz quiz) {
        var kept = byVersion.getIfPresent(quiz.versionId());
        if (kept == null) {
            kept = quizzes.paper(quiz.id());
            byVersion.put(quiz.versionId(), kept);
        }
        return new QuizPaper(quiz, kept.article(), kept.items());
    }

    static FrozenItem item(QuizPaper paper, UUID frozenItemId) {
        return paper.items().stream()
                .filter(frozen -> frozen.id().equals(frozenItemId))
                .findFirst()
                .orElseThrow(() -> new NotFound("This quiz has no such question."));
    }
}
