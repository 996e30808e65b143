package app.lede.results;

import app.lede.classroom.Accommodation;
import app.lede.quiz.Quiz;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a learner's work on a quiz stands, as the overview of a class tells it: a sign to see and words to read. */
public enum Progress {
    /** Handed in in time, or the quiz never closes. */
    DONE("", ""),
    /** Handed in after the quiz closed for this learner, as after a reopening. */
    LATE("◷", "late"),
    /** Ended by the clock: what was saved counts. */
    NOT_SUBMITTED("◒", "not submitted"),
    ANSWERING("…", "answering"),
    NOT_STARTED("○", "not started"),
    /** Not started, and the quiz has closed for this learner. */
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
     * @param granted what the learner is granted: their own closing time decides
     */
    public static Progress of(Quiz quiz, Accommodation granted, Standing standing, Instant now) {
        var closes = granted.closing(quiz.closesAt());
        return switch (standing) {
            case Standing.NotStarted() -> {
                if (now.isBefore(quiz.opensAt())) {
                    yield TO_COME;
                }
                yield closes == null || now.isBefore(closes) ? NOT_STARTED : MISSING;
            }
            case Standing.Answering running -> ANSWERING;
            case Standing.Submitted(Instant at) -> isAfter(at, closes, quiz) ? LATE : DONE;
            case Standing.Closed closed -> NOT_SUBMITTED;
        };
    }

    private static boolean isAfter(Instant at, @Nullable Instant closes, Quiz quiz) {
        return closes != null && at.isAfter(closes.plus(quiz.rules().grace()));
    }
}
