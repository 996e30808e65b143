package app.lede.item;

/**
 * How sure a learner says they are of an answer, and what that is worth. The more certain, the more a right answer gains
 * and a wrong one loses, so that to tell the truth pays best: up to a chance of 2/3 of being right the lowest level,
 * from 4/5 the highest, the middle one between.
 *
 * <p>The table is Gardner-Medwin's: right 1, 2, 3; wrong 0, -2, -6; no answer 0 (A. R. Gardner-Medwin, Confidence
 * assessment in the teaching of basic science, ALT-J 3(1), 1995; A. R. Gardner-Medwin and M. Gahan, Formative and
 * summative confidence-based assessment, 7th International Computer-Assisted Assessment Conference, 2003). It knows
 * right and wrong alone. What is right in part earns that part of the mark for right, as in Moodle's certainty-based
 * marking. Names are stored: they never change.
 */
public enum Certainty {
    LOW("Not very sure", 1, 0),
    MIDDLE("Fairly sure", 2, -2),
    HIGH("Very sure", 3, -6);

    /** What a right answer at the highest level earns: full marks. */
    public static final int FULL = 3;

    private final String label;
    private final int right;
    private final int wrong;

    Certainty(String label, int right, int wrong) {
        this.label = label;
        this.right = right;
        this.wrong = wrong;
    }

    /** What a person reads. */
    public String label() {
        return label;
    }

    /** What a right answer earns, as published: 1, 2 or 3. */
    public int right() {
        return right;
    }

    /** What a wrong answer earns, as published: 0, -2 or -6. */
    public int wrong() {
        return wrong;
    }

    /** What a response earns on the published scale, -6 to 3. */
    public double mark(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Right _ -> right;
            case Outcome.Partial partial -> right * partial.credit();
            case Outcome.Wrong _ -> wrong;
            case Outcome.Unanswered _ -> 0;
        };
    }

    /** What a response earns as a share of the item's marks, -2 to 1: {@link #mark} divided by {@link #FULL}. */
    public double credit(Outcome outcome) {
        return mark(outcome) / FULL;
    }
}
