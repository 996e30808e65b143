package app.lede.quiz;

import app.lede.article.Article;
import app.lede.writing.FrozenItem;
import java.util.List;

/** A quiz with its frozen items, keys and all, and its article. It stays on the server. */
public record QuizPaper(Quiz quiz, Article article, List<FrozenItem> items) {
    public QuizPaper {
        items = List.copyOf(items);
    }
}
