package app.lede.article;

import java.util.UUID;

/** The addresses of this room's screens. Paths have no leading slash. */
public final class ArticleNavigation {
    public static final String ARTICLES = "articles";
    public static final String NEW_ARTICLE = "articles/new";

    private ArticleNavigation() {}

    /** The page on which an article is read. */
    public static String article(UUID articleId) {
        return ARTICLES + "/" + articleId;
    }
}
