package app.lede.attempt;

import app.lede.item.Outcome;

/** How a response scored, as the database keeps it. */
public enum OutcomeKind {
    RIGHT,
    PARTIAL,
    WRONG,
    UNANSWERED;

    public static OutcomeKind of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Right right -> RIGHT;
            case Outcome.Partial partial -> PARTIAL;
            case Outcome.Wrong wrong -> WRONG;
            case Outcome.Unanswered unanswered -> UNANSWERED;
        };
    }
}
