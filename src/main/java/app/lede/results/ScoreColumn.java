package app.lede.results;

import app.lede.writing.FrozenItem;
import org.jspecify.annotations.Nullable;

/**
 * One item on the score sheet.
 *
 * @param number its number in the quiz, from 1
 * @param finished over how many finished attempts {@code facility} is taken: one for each learner who was asked, the one
 *     that counts
 * @param facility the mean share of the marks, at most 1, below 0 where wrong answers cost more than right ones earned; null while {@code finished} is 0
 */
public record ScoreColumn(
        int number, FrozenItem item, int finished, @Nullable Double facility) {
    public String stem() {
        return item.item().content().stem();
    }

    /** Whether a regrade has dropped the item: it counts for nobody. */
    public boolean isDropped() {
        return !item.item().counts();
    }

    public int points() {
        return item.item().points();
    }
}
