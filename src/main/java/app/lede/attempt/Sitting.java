package app.lede.attempt;

import app.lede.article.Article;
import app.lede.quiz.Quiz;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open attempt as its learner sees it: no keys.
 *
 * @param position index of the question the learner was at last, from 0
 * @param article present where it may be read while answering
 */
public record Sitting(
        UUID attemptId,
        Quiz quiz,
        List<Question> questions,
        int position,
        @Nullable Article article) {
    public Sitting {
        questions = List.copyOf(questions);
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
