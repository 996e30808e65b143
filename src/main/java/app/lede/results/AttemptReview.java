package app.lede.results;

import app.lede.article.Article;
import app.lede.attempt.AttemptRecord;
import app.lede.quiz.Quiz;
import java.util.List;

/** One attempt as its instructor reads it. {@code points} were reached so far, of {@code quiz.points()}. */
public record AttemptReview(
        Quiz quiz,
        boolean demonstration,
        String learner,
        AttemptRecord attempt,
        Article article,
        List<ReviewedItem> items,
        double points) {
    public AttemptReview {
        items = List.copyOf(items);
    }
}
