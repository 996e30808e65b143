package app.lede.article;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a room further down the corridor makes of articles; offered wherever an article is shown to its instructor. */
public interface ArticleUse {
    /** Something made of an article, with the path of its screen, without a leading slash. */
    record Made(String title, String path) {}

    /** What the button says. */
    String label();

    /** The path of the screen on which it begins, without a leading slash. */
    String path(UUID articleId);

    /** What the person acting has made so far, by article. */
    Map<UUID, List<Made>> made();
}
