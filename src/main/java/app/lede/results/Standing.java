package app.lede.results;

import java.time.Instant;

/** How far a learner is with a quiz. */
public sealed interface Standing {

    /** There is no attempt. */
    record NotStarted() implements Standing {}

    /** The only attempt is still running: {@code answered} of {@code of} questions have an answer. */
    record Answering(int answered, int of) implements Standing {}

    /** The attempt that counts was submitted. */
    record Submitted(Instant at) implements Standing {}

    /** The quiz closed before the attempt that counts was submitted: what was saved counts. */
    record Closed(Instant at) implements Standing {}

    /** As a person would say it. */
    default String say() {
        return switch (this) {
            case NotStarted() -> "Not started";
            case Answering(int answered, int of) -> "Answering, " + answered + " of " + of;
            case Submitted(Instant at) -> "Submitted";
            case Closed(Instant at) -> "Not submitted, closed";
        };
    }

    default boolean isFinished() {
        return this instanceof Submitted || this instanceof Closed;
    }
}
