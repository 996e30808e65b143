package app.lede.review;

import app.lede.attempt.MyAttempt;
import java.util.List;

/**
 * What a learner has taken and what they knew. It tells nothing that feedback has not told.
 *
 * @param taken the attempts that have ended, newest first
 * @param articles the facts asked, the article asked last first
 */
public record Progress(List<MyAttempt> taken, List<ArticleFacts> articles) {
    public Progress {
        taken = List.copyOf(taken);
        articles = List.copyOf(articles);
    }

    /** How many different quizzes were taken. */
    public int quizzes() {
        return (int)
                taken.stream().map(attempt -> attempt.quiz().id()).distinct().count();
    }

    /** How many different facts were asked. */
    public int facts() {
        return articles.stream().mapToInt(article -> article.facts().size()).sum();
    }

    /** How many of them were right when they were last asked. */
    public int factsRight() {
        return articles.stream().mapToInt(ArticleFacts::right).sum();
    }

    /** The attempts that have a score to show, oldest first. */
    public List<MyAttempt> scored() {
        return taken.reversed().stream()
                .filter(attempt -> attempt.score() != null)
                .toList();
    }
}
