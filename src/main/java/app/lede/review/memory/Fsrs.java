package app.lede.review.memory;

/**
 * The formulas of FSRS-6. Beside each stands how its source writes it: G is the grade, 1 to 4; S stability in days; D
 * difficulty; R the chance of recall; t days since the last review.
 *
 * <p>Source: open-spaced-repetition, "The Algorithm" (wiki of fsrs4anki), section FSRS-6. Two things that the text leaves
 * to implementations are kept as the project's own implementations have them: a review on the same day never makes a
 * recalled memory (Good or Easy) less stable, and forgetting never leaves more than a failed review on the same day
 * would.
 */
public final class Fsrs {
    /** Below it no memory falls, in days. */
    public static final double LEAST_STABILITY = 0.001;

    static final double EASIEST = 1;
    static final double HARDEST = 10;

    /** By definition of stability: the chance of recall after as many days. */
    private static final double AT_STABILITY = 0.9;

    private final Weights w;
    private final double decay;
    private final double factor;

    public Fsrs(Weights weights) {
        this.w = weights;
        this.decay = -weights.w(20);
        this.factor = Math.pow(AT_STABILITY, 1 / decay) - 1;
    }

    /** The power by which memories fade, below 0: {@code -w20}. */
    public double decay() {
        return decay;
    }

    /** What makes recall 0.9 after as many days as a memory is stable: {@code 0.9^(1/decay) - 1}. */
    public double factor() {
        return factor;
    }

    /**
     * The chance of recall: {@code R(t,S) = (1 + factor t/S)^decay}, with {@code decay = -w20} and {@code factor =
     * 0.9^(1/decay) - 1}.
     *
     * @param days since the last review, parts of a day too; 0 or more
     * @return 0 to 1
     */
    public double recall(Memory memory, double days) {
        return Math.pow(1 + factor * Math.max(0, days) / memory.stability(), decay);
    }

    /**
     * After how many days the chance of recall has fallen to what is wanted: {@code I(r,S) = S/factor (r^(1/decay) - 1)}.
     *
     * @param retention the chance of recall that is wanted, above 0 and below 1
     * @return days, not rounded
     */
    public double days(Memory memory, double retention) {
        return memory.stability() / factor * (Math.pow(retention, 1 / decay) - 1);
    }

    /** After a first answer: {@code S0(G) = w[G-1]}, {@code D0(G) = w4 - e^(w5 (G-1)) + 1}. */
    public Memory first(Grade grade) {
        return new Memory(stable(w.w(grade.number() - 1)), difficult(firstDifficulty(grade)));
    }

    /**
     * After another answer.
     *
     * @param days whole days since the last one; 0 on the same day
     */
    public Memory next(Memory before, Grade grade, long days) {
        double stability = days < 1
                ? sameDay(before.stability(), grade)
                : grade.isRecalled()
                        ? recalled(before, grade, recall(before, days))
                        : forgotten(before, recall(before, days));
        return new Memory(stable(stability), difficult(nextDifficulty(before.difficulty(), grade)));
    }

    private double firstDifficulty(Grade grade) {
        return w.w(4) - Math.exp(w.w(5) * (grade.number() - 1)) + 1;
    }

    /**
     * {@code dD = -w6 (G-3)}; {@code D' = D + dD (10-D)/9}, so that it comes near 10 ever more slowly; {@code D'' = w7
     * D0(4) + (1-w7) D'}, so that it goes back towards easy.
     */
    private double nextDifficulty(double difficulty, Grade grade) {
        double change = -w.w(6) * (grade.number() - 3);
        double damped = difficulty + change * (HARDEST - difficulty) / (HARDEST - EASIEST);
        return w.w(7) * firstDifficulty(Grade.EASY) + (1 - w.w(7)) * damped;
    }

    /** {@code S'(S,G) = S e^(w17 (G-3+w18)) S^-w19}, for Good and Easy at least S. */
    private double sameDay(double stability, Grade grade) {
        double growth = Math.exp(w.w(17) * (grade.number() - 3 + w.w(18))) * Math.pow(stability, -w.w(19));
        return switch (grade) {
            case AGAIN, HARD -> stability * growth;
            case GOOD, EASY -> stability * Math.max(1, growth);
        };
    }

    /** {@code S'(D,S,R,G) = S (1 + e^w8 (11-D) S^-w9 (e^(w10 (1-R)) - 1) [w15 if Hard] [w16 if Easy])}. */
    private double recalled(Memory before, Grade grade, double recall) {
        double weight = switch (grade) {
            case HARD -> w.w(15);
            case EASY -> w.w(16);
            case AGAIN, GOOD -> 1;
        };
        double growth = Math.exp(w.w(8))
                * (11 - before.difficulty())
                * Math.pow(before.stability(), -w.w(9))
                * (Math.exp(w.w(10) * (1 - recall)) - 1)
                * weight;
        return before.stability() * (1 + growth);
    }

    /** {@code S'(D,S,R) = w11 D^-w12 ((S+1)^w13 - 1) e^(w14 (1-R))}, at most {@code S / e^(w17 w18)}. */
    private double forgotten(Memory before, double recall) {
        double left = w.w(11)
                * Math.pow(before.difficulty(), -w.w(12))
                * (Math.pow(before.stability() + 1, w.w(13)) - 1)
                * Math.exp(w.w(14) * (1 - recall));
        return Math.min(left, before.stability() / Math.exp(w.w(17) * w.w(18)));
    }

    private static double stable(double stability) {
        return Math.max(LEAST_STABILITY, stability);
    }

    private static double difficult(double difficulty) {
        return Math.clamp(difficulty, EASIEST, HARDEST);
    }
}
