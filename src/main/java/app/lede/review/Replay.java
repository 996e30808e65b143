package app.lede.review;

import app.lede.review.memory.FactMemory;
import app.lede.review.memory.Grade;
import app.lede.review.memory.MemorySettings;
import app.lede.review.memory.Phase;
import app.lede.review.memory.Scheduler;
import app.lede.review.memory.Wait;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Works out how a fact stands from all answers about it. Pure.
 *
 * <p>An answer in a quiz takes no steps within the day: what was asked in a quiz does not come back before tomorrow.
 */
final class Replay {
    /** @param inReview whether it was given in a review, not in a quiz */
    record Answer(Instant at, Grade grade, boolean inReview) {}

    /**
     * How a fact stands after its last answer.
     *
     * @param answers how many there were
     * @param lapses how often it was forgotten after it had been learned
     */
    record Stand(FactMemory fact, Instant firstAt, Instant answeredAt, Instant dueAt, int answers, int lapses) {}

    private static final Scheduler IN_REVIEW = new Scheduler(MemorySettings.DEFAULT);
    private static final Scheduler IN_QUIZ = new Scheduler(MemorySettings.DEFAULT.withSteps(List.of(), List.of()));

    private Replay() {}

    /** @return nothing of no answers */
    static Optional<Stand> of(List<Answer> answers, ReviewDays days) {
        @Nullable Stand stand = null;
        for (var answer :
                answers.stream().sorted(Comparator.comparing(Answer::at)).toList()) {
            stand = after(stand, answer, days);
        }
        return Optional.ofNullable(stand);
    }

    private static Stand after(@Nullable Stand before, Answer answer, ReviewDays days) {
        var scheduler = answer.inReview() ? IN_REVIEW : IN_QUIZ;
        var at = answer.at();
        if (before == null) {
            var scheduled = scheduler.answer(null, answer.grade(), 0);
            return new Stand(scheduled.fact(), at, at, due(at, scheduled.delay(), days), 1, 0);
        }
        var scheduled = scheduler.answer(before.fact(), answer.grade(), days.between(before.answeredAt(), at));
        boolean lapsed =
                before.fact().phase() == Phase.REVIEW && !answer.grade().isRecalled();
        return new Stand(
                scheduled.fact(),
                before.firstAt(),
                at,
                due(at, scheduled.delay(), days),
                before.answers() + 1,
                before.lapses() + (lapsed ? 1 : 0));
    }

    private static Instant due(Instant at, Wait wait, ReviewDays days) {
        return switch (wait) {
            case Wait.Step(var length) -> at.plus(length);
            case Wait.Days(int count) -> days.begin(days.of(at).plusDays(count));
        };
    }
}
