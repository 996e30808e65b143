package app.lede.paper;

import app.lede.article.Article;
import java.util.List;

/** What is printed, with its keys: it stays on the server. */
record Paper(String title, Article article, List<PaperItem> items) {
    Paper {
        items = List.copyOf(items);
    }

    int points() {
        return items.stream().mapToInt(item -> item.counts().points()).sum();
    }
}
