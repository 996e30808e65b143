package app.lede.results;

/**
 * One learner's answer to one item.
 *
 * @param credit share of the item's marks, -2 to 1: wrong answers may cost something
 */
public record ScoreCell(Mark mark, double credit) {
    static final ScoreCell EMPTY = new ScoreCell(Mark.BLANK, 0);
    static final ScoreCell NOT_ASKED = new ScoreCell(Mark.NOT_ASKED, 0);

    boolean isAsked() {
        return mark != Mark.NOT_ASKED;
    }
}
