package app.lede.review.memory;

import static app.lede.review.memory.Grade.AGAIN;
import static app.lede.review.memory.Grade.EASY;
import static app.lede.review.memory.Grade.GOOD;
import static app.lede.review.memory.Grade.HARD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SchedulerTest {
    private static final Scheduler SCHEDULER = new Scheduler(MemorySettings.DEFAULT);

    /** Each answer comes when it is due. */
    private static List<Wait> waits(Scheduler scheduler, Grade... grades) {
        var waits = new ArrayList<Wait>();
        @Nullable FactMemory fact = null;
        long days = 0;
        for (var grade : grades) {
            var scheduled = scheduler.answer(fact, grade, days);
            waits.add(scheduled.delay());
            fact = scheduled.fact();
            days = scheduled.delay().days();
        }
        return waits;
    }

    @Test
    void waitsAsPublished() {
        assertThat(waits(SCHEDULER, GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, AGAIN, AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD))
                .extracting(Wait::days)
                .containsExactly(0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21);
    }

    @Test
    void aNewFactComesAgainAfterItsSteps() {
        assertThat(waits(SCHEDULER, AGAIN, GOOD, HARD, AGAIN, HARD, EASY))
                .startsWith(
                        new Wait.Step(Duration.ofMinutes(1)),
                        new Wait.Step(Duration.ofMinutes(10)),
                        new Wait.Step(Duration.ofMinutes(10)),
                        new Wait.Step(Duration.ofMinutes(1)),
                        new Wait.Step(Duration.ofSeconds(330)))
                .last()
                .isInstanceOf(Wait.Days.class);
    }

    @Test
    void whatWasForgottenIsRelearned() {
        var scheduled = SCHEDULER.answer(new FactMemory(Phase.REVIEW, 0, new Memory(20, 5)), AGAIN, 20);
        assertThat(scheduled.fact().phase()).isEqualTo(Phase.RELEARNING);
        assertThat(scheduled.delay()).isEqualTo(new Wait.Step(Duration.ofMinutes(10)));
        assertThat(SCHEDULER.answer(scheduled.fact(), HARD, 0).delay())
                .isEqualTo(new Wait.Step(Duration.ofMinutes(15)));
        assertThat(SCHEDULER.answer(scheduled.fact(), GOOD, 0).fact().phase()).isEqualTo(Phase.REVIEW);
    }

    @Test
    void withoutStepsEveryWaitIsOfDays() {
        var scheduler = new Scheduler(MemorySettings.DEFAULT.withSteps(List.of(), List.of()));
        assertThat(waits(scheduler, AGAIN, GOOD, AGAIN)).allMatch(Wait.Days.class::isInstance);
    }

    @Test
    void aHigherRetentionMakesWaitsShorter() {
        var fact = new FactMemory(Phase.REVIEW, 0, new Memory(50, 5));
        assertThat(List.of(0.8, 0.9, 0.95))
                .extracting(retention -> new Scheduler(MemorySettings.DEFAULT.withRetention(retention))
                        .answer(fact, GOOD, 50)
                        .delay()
                        .days())
                .isSortedAccordingTo((one, other) -> other - one)
                .doesNotHaveDuplicates();
    }

    @Test
    void aFactWhoseStepsWereTakenAwayGoesOn() {
        var scheduler = new Scheduler(
                MemorySettings.DEFAULT.withSteps(List.of(Duration.ofMinutes(1)), List.of(Duration.ofMinutes(10))));
        var fact = new FactMemory(Phase.LEARNING, 1, new Memory(2, 5));
        assertThat(scheduler.answer(fact, GOOD, 0).delay()).isInstanceOf(Wait.Days.class);
        assertThat(scheduler.answer(fact, AGAIN, 0).delay()).isEqualTo(new Wait.Step(Duration.ofMinutes(1)));
    }
}
