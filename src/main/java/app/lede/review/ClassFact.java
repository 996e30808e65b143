package app.lede.review;

import java.util.UUID;

/**
 * How a class remembers a fact.
 *
 * @param article the title of its article
 * @param learners how many of the class were asked it
 * @param known the share of these who can be expected to know it now, 0 to 1
 */
public record ClassFact(UUID articleId, String article, String key, String statement, int learners, double known) {
    /** From here on most of the class have kept it. */
    public static final double STAYED = 0.8;

    public boolean hasStayed() {
        return known >= STAYED;
    }
}
