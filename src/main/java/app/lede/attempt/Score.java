package app.lede.attempt;

/**
 * What an attempt is worth.
 *
 * @param points the marks reached, 0 to {@code of}; parts of a point where an item gives partial credit
 * @param of the marks there were to reach
 */
public record Score(double points, int of) {

    /** Share of the marks, 0 to 1; of no marks, none. */
    public double share() {
        return of == 0 ? 0 : points / of;
    }
}
