package app.lede.writing;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What the engine made of an article.
 *
 * @param items the proposed items, in the order of the article
 * @param rejections why candidates were dropped: reason to count
 * @param notices sentences for the instructor, such as why there are fewer items than asked for; may be empty
 * @param took how long it took, waiting for the models not counted
 */
public record Draft(List<DraftItem> items, Map<String, Integer> rejections, List<String> notices, Duration took) {
    public Draft {
        items = List.copyOf(items);
        rejections = Map.copyOf(rejections);
        notices = List.copyOf(notices);
    }
}
