package app.lede.review.memory;

/**
 * The memory of one fact.
 *
 * @param stability after how many days the chance of recall has fallen to 90 percent; {@link Fsrs#LEAST_STABILITY} or
 *     more
 * @param difficulty how hard it is to make it more stable, 1 to 10
 */
public record Memory(double stability, double difficulty) {
    public Memory {
        if (!(stability >= Fsrs.LEAST_STABILITY)) {
            throw new IllegalArgumentException("stability is at least " + Fsrs.LEAST_STABILITY + ", not " + stability);
        }
        if (!(difficulty >= Fsrs.EASIEST && difficulty <= Fsrs.HARDEST)) {
            throw new IllegalArgumentException("difficulty is 1 to 10, not " + difficulty);
        }
    }
}
