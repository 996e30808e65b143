package app.lede.review.memory;

/** How well a fact was recalled. Names are stored: they never change. */
public enum Grade {
    /** Not recalled. */
    AGAIN(1),
    /** Recalled, with trouble. */
    HARD(2),
    GOOD(3),
    /** Recalled at once and for sure. */
    EASY(4);

    private final int number;

    Grade(int number) {
        this.number = number;
    }

    /** As the formulas count it, 1 to 4. */
    public int number() {
        return number;
    }

    public boolean isRecalled() {
        return this != AGAIN;
    }
}
