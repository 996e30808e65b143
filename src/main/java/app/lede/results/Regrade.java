package app.lede.results;

import java.util.List;

/**
 * What accepting an answer does, or taking that back.
 *
 * @param answer as it was typed
 * @param moves the attempts whose points change, by learner
 */
public record Regrade(String answer, List<Move> moves) {
    public Regrade {
        moves = List.copyOf(moves);
    }

    /**
     * One attempt.
     *
     * @param number 1 for the learner's first
     * @param given as this learner typed it
     * @param before points for the item so far
     * @param after points for it from now on
     */
    public record Move(String learner, int number, String given, double before, double after) {}

    /** How many learners it concerns. */
    public int learners() {
        return (int) moves.stream().map(Move::learner).distinct().count();
    }
}
