package app.lede.quiz;

import app.lede.base.ui.BrowserTime;
import java.time.Instant;

/** A quiz and its state in words, in the browser's time zone. */
public final class QuizWords {
    private QuizWords() {}

    /** One word: {@code Open}. */
    public static String state(QuizState state) {
        return switch (state) {
            case SCHEDULED -> "Scheduled";
            case OPEN -> "Open";
            case CLOSED -> "Closed";
        };
    }

    /** Until when, or since: {@code Open until Mon 2 Mar 2026, 14:05}. */
    public static String when(Quiz quiz, Instant now) {
        var closes = quiz.closesAt();
        return switch (quiz.state(now)) {
            case SCHEDULED ->
                "Opens " + BrowserTime.moment(quiz.opensAt())
                        + (closes == null ? "" : ", closes " + BrowserTime.moment(closes));
            case OPEN -> closes == null ? "Open, without a closing time" : "Open until " + BrowserTime.moment(closes);
            case CLOSED -> closes == null ? "Closed" : "Closed " + BrowserTime.moment(closes);
        };
    }

    /** {@code 8 questions}. */
    public static String questions(int count) {
        return count == 1 ? "1 question" : count + " questions";
    }

    /** {@code version 2 of the set}. */
    public static String version(Quiz quiz) {
        return "version " + quiz.versionNumber() + " of the set";
    }
}
