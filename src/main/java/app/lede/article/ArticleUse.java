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

    /** Begins it from an article of the person acting; gives the path of the screen where it goes on. */
    String begin(UUID articleId);

    /** What the person acting has made so far, by article. */
    Map<UUID, List<Made>> made();
}
