package app.lede.results;

/**
 * One learner's answer to one item.
 *
 * @param credit share of the item's marks, 0 to 1
 */
public record ScoreCell(Mark mark, double credit) {
    static final ScoreCell EMPTY = new ScoreCell(Mark.BLANK, 0);
}
