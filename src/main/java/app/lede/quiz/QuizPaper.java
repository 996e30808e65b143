package app.lede.quiz;

import app.lede.article.Article;
import app.lede.writing.FrozenItem;
import java.util.List;

/**
 * A quiz with its frozen items, keys and all, and its article. It stays on the server.
 *
 * @param given the items as learners are asked them: they never change
 * @param items the same as they count: with the key and the points that were decided since
 * @param rulings what was decided since
 */
public record QuizPaper(Quiz quiz, Article article, List<FrozenItem> given, List<FrozenItem> items, Rulings rulings) {
    public QuizPaper {
        given = List.copyOf(given);
        items = List.copyOf(items);
    }

    /** A paper about which nothing was decided since. */
    public QuizPaper(Quiz quiz, Article article, List<FrozenItem> given) {
        this(quiz, article, given, given, Rulings.NONE);
    }

    static QuizPaper of(Quiz quiz, Article article, List<FrozenItem> given, Rulings rulings) {
        return new QuizPaper(quiz, article, given, rulings.over(given), rulings);
    }

    /** The paper as other rulings would have it; what full marks are worth follows. */
    public QuizPaper with(Rulings changed) {
        var counted = changed.over(given);
        return new QuizPaper(
                quiz.withPoints(points(counted) + quiz.points() - points(items)), article, given, counted, changed);
    }

    /** Where questions are drawn, none is dropped and all stay worth the same: the difference is 0. */
    private static int points(List<FrozenItem> items) {
        return items.stream().mapToInt(frozen -> frozen.item().points()).sum();
    }
}
