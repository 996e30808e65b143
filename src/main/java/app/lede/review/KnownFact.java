package app.lede.review;

import app.lede.review.memory.Memory;
import java.time.Instant;
import java.util.UUID;

/** How a learner's memory of a fact stands. */
record KnownFact(
        UUID articleId, double stability, double difficulty, Instant firstAt, Instant answeredAt, Instant dueAt) {
    Memory memory() {
        return new Memory(stability, difficulty);
    }
}
