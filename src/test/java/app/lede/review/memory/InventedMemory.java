package app.lede.review.memory;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What an invented learner truly remembers of one fact. It grows and fades by the formulas of FSRS-6, but from another
 * beginning than the scheduler believes: some learners and some facts last longer, some less long.
 */
final class InventedMemory {
    private final double lasting;
    private final Fsrs truth;
    private @Nullable Memory memory;
    private int askedOn;

    /** @param lasting how many times as long as usual a first memory lasts */
    InventedMemory(double lasting, Fsrs truth) {
        this.lasting = lasting;
        this.truth = truth;
    }

    /** The chance of recall on a day; before the first answer none. */
    double recall(int day) {
        return memory == null ? 0 : truth.recall(memory, day - askedOn);
    }

    /** Asked on a day: whether it was recalled. What was forgotten is told, and so learned anew. */
    Grade ask(int day, RandomGenerator chance) {
        var before = memory;
        Grade grade;
        if (before == null) {
            // The first time in a quiz on an article just read: three of four are right.
            grade = chance.nextDouble() < 0.75 ? Grade.GOOD : Grade.AGAIN;
            var first = truth.first(grade);
            memory = new Memory(Math.max(Fsrs.LEAST_STABILITY, first.stability() * lasting), first.difficulty());
        } else {
            grade = chance.nextDouble() < truth.recall(before, day - askedOn) ? Grade.GOOD : Grade.AGAIN;
            memory = truth.next(before, grade, day - askedOn);
        }
        askedOn = day;
        return grade;
    }
}
