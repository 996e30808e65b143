package app.lede.attempt;

import app.lede.article.Article;
import app.lede.quiz.Quiz;
import app.lede.quiz.TakingRules;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open attempt as its learner sees it: no keys.
 *
 * @param position index of the question the learner was at last, from 0
 * @param article present where it may be read while answering
 * @param deadline until when the learner may answer, by the server's clock; null: as long as they like
 * @param now the server's clock when this was looked up: what is left is {@code deadline} less this, whatever the clock
 *     of a device says
 * @param readAloud whether this learner's device may read questions out
 */
public record Sitting(
        UUID attemptId,
        Quiz quiz,
        List<Question> questions,
        int position,
        @Nullable Article article,
        @Nullable Instant deadline,
        Instant now,
        boolean readAloud) {
    public Sitting {
        questions = List.copyOf(questions);
    }

    public TakingRules rules() {
        return quiz.rules();
    }

    public Question current() {
        return questions.get(position);
    }

    /** The numbers of the questions that have no answer yet. */
    public List<Integer> blanks() {
        return questions.stream()
                .filter(question -> !question.isAnswered())
                .map(Question::number)
                .toList();
    }
}
