package app.lede.attempt;

import app.lede.quiz.QuizPaper;
import app.lede.writing.FrozenItem;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a ruling on a question does, or did. It holds keys: it is not for screens.
 *
 * @param item the question as it was given
 * @param attempts all at the quiz, as they were
 * @param attemptsAfter the same in the same order, marked anew
 */
public record Regraded(
        FrozenItem item,
        QuizPaper paper,
        QuizPaper paperAfter,
        List<AttemptRecord> attempts,
        List<AttemptRecord> attemptsAfter) {
    public Regraded {
        attempts = List.copyOf(attempts);
        attemptsAfter = List.copyOf(attemptsAfter);
    }

    /** An attempt that has ended and whose score changes. */
    public record Move(AttemptRecord attempt, Score before, Score after) {}

    /** In the order of the attempts. */
    public List<Move> moves() {
        return IntStream.range(0, attempts.size())
                .mapToObj(i -> new Move(
                        attempts.get(i),
                        attempts.get(i).score(paper),
                        attemptsAfter.get(i).score(paperAfter)))
                .filter(move ->
                        move.attempt().state().isFinished() && !move.before().equals(move.after()))
                .toList();
    }
}
