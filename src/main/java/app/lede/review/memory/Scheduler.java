package app.lede.review.memory;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a fact is asked again. No chance is in it: the same answers always give the same waits.
 *
 * <p>A new fact, and one that was forgotten, first goes through steps on the same day: Again goes back to the first,
 * Hard repeats (halfway to the second from the first; half as long again where there is but one), Good goes on, Easy
 * leaves. After the last step, the wait is as many days as the memory takes to fade to the retention wanted. The steps
 * are those of the published implementations of FSRS-6.
 */
public final class Scheduler {
    private final MemorySettings settings;
    private final Fsrs fsrs;

    public Scheduler(MemorySettings settings) {
        this.settings = settings;
        this.fsrs = new Fsrs(settings.weights());
    }

    public Fsrs fsrs() {
        return fsrs;
    }

    /**
     * What an answer makes of a fact.
     *
     * @param before null if it was never asked
     * @param days whole days since it was asked last; without meaning for a first answer
     */
    public Scheduled answer(@Nullable FactMemory before, Grade grade, long days) {
        var memory = before == null ? fsrs.first(grade) : fsrs.next(before.memory(), grade, days);
        var phase = before == null ? Phase.LEARNING : before.phase();
        int step = before == null ? 0 : before.step();
        return switch (phase) {
            case LEARNING -> stepping(Phase.LEARNING, settings.learning(), step, grade, memory);
            case RELEARNING -> stepping(Phase.RELEARNING, settings.relearning(), step, grade, memory);
            case REVIEW ->
                grade.isRecalled() || settings.relearning().isEmpty()
                        ? days(memory)
                        : step(Phase.RELEARNING, 0, settings.relearning().getFirst(), memory);
        };
    }

    /** After how many whole days the memory has faded to the retention wanted: 1 or more. */
    int interval(Memory memory) {
        long rounded = (long) Math.rint(fsrs.days(memory, settings.retention()));
        return Math.clamp(rounded, 1, settings.longest());
    }

    private Scheduled stepping(Phase phase, List<Duration> steps, int step, Grade grade, Memory memory) {
        boolean past = step >= steps.size();
        if (steps.isEmpty() || (past && grade.isRecalled())) {
            return days(memory);
        }
        return switch (grade) {
            case AGAIN -> step(phase, 0, steps.getFirst(), memory);
            case HARD -> step(phase, step, repeat(steps, step), memory);
            case GOOD -> step + 1 == steps.size() ? days(memory) : step(phase, step + 1, steps.get(step + 1), memory);
            case EASY -> days(memory);
        };
    }

    private static Duration repeat(List<Duration> steps, int step) {
        if (step > 0) {
            return steps.get(step);
        }
        return steps.size() == 1
                ? steps.getFirst().multipliedBy(3).dividedBy(2)
                : steps.getFirst().plus(steps.get(1)).dividedBy(2);
    }

    private Scheduled days(Memory memory) {
        return new Scheduled(new FactMemory(Phase.REVIEW, 0, memory), new Wait.Days(interval(memory)));
    }

    private static Scheduled step(Phase phase, int step, Duration length, Memory memory) {
        return new Scheduled(new FactMemory(phase, step, memory), new Wait.Step(length));
    }
}
