package app.lede.results;

import app.lede.quiz.Quiz;
import java.time.Instant;

/** How a learner's work on a quiz stands, as the overview of a class tells it: a sign to see and words to read. */
public enum Progress {
    /** Handed in in time, or the quiz never closes. */
    DONE("", ""),
    /** Handed in after the quiz closed for the class: with more time, or reopened. */
    LATE("◷", "late"),
    /** Ended by the clock: what was saved counts. */
    NOT_SUBMITTED("◒", "not submitted"),
    ANSWERING("…", "answering"),
    NOT_STARTED("○", "not started"),
    /** Not started, and the quiz has closed for the class. */
    MISSING("✗", "missing"),
    /** The quiz has not opened. */
    TO_COME("", "opens later");

    private final String sign;
    private final String words;

    Progress(String sign, String words) {
        this.sign = sign;
        this.words = words;
    }

    public String sign() {
        return sign;
    }

    public String words() {
        return words;
    }

    /**
     * Where a learner stands.
     *
     * @param quiz with the closing time of the class
     */
    public static Progress of(Quiz quiz, Standing standing, Instant now) {
        return switch (standing) {
            case Standing.NotStarted() ->
                switch (quiz.state(now)) {
                    case SCHEDULED -> TO_COME;
                    case OPEN -> NOT_STARTED;
                    case CLOSED -> MISSING;
                };
            case Standing.Answering running -> ANSWERING;
            case Standing.Submitted(Instant at) -> isAfterClosing(quiz, at) ? LATE : DONE;
            case Standing.Closed closed -> NOT_SUBMITTED;
        };
    }

    private static boolean isAfterClosing(Quiz quiz, Instant at) {
        var closes = quiz.closesAt();
        return closes != null && at.isAfter(closes.plus(quiz.rules().grace()));
    }
}
