package app.lede.results;

import app.lede.attempt.OutcomeKind;

/** What stands in a cell of the score sheet: a symbol to see and words to hear. */
public enum Mark {
    RIGHT("✓", "right"),
    PARTIAL("◐", "partly right"),
    WRONG("✗", "wrong"),
    BLANK("–", "not answered"),
    /** The draw has not given this question to the learner. */
    NOT_ASKED("·", "not asked");

    private final String symbol;
    private final String words;

    Mark(String symbol, String words) {
        this.symbol = symbol;
        this.words = words;
    }

    public String symbol() {
        return symbol;
    }

    public String words() {
        return words;
    }

    static Mark of(OutcomeKind outcome) {
        return switch (outcome) {
            case RIGHT -> RIGHT;
            case PARTIAL -> PARTIAL;
            case WRONG -> WRONG;
            case UNANSWERED -> BLANK;
        };
    }
}
