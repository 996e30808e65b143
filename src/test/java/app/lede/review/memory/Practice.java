package app.lede.review.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A way to choose what a learner practises. */
sealed interface Practice {
    String words();

    /** Nothing after the quiz. */
    record None() implements Practice {
        @Override
        public String words() {
            return "quizzes only";
        }
    }

    /**
     * Each Monday facts are asked once more, the same for everybody.
     *
     * @param weeks those of so many past weeks
     */
    record Weekly(int weeks) implements Practice {
        @Override
        public String words() {
            return weeks >= SchoolYear.WEEKS ? "weekly, all facts" : "weekly, facts of the last " + weeks + " weeks";
        }
    }

    /**
     * What is due, on each school day.
     *
     * @param most so many at most each day
     */
    record WhenDue(double retention, int most) implements Practice {
        @Override
        public String words() {
            return "when due, at " + Math.round(retention * 100) + " %"
                    + (most < Integer.MAX_VALUE ? ", at most " + most + " a day" : "");
        }
    }

    /** A fact as a scheduler knows it. */
    final class Known {
        final InventedMemory memory;
        final int learnedOn;
        private @Nullable FactMemory state;
        private int askedOn;
        private int dueOn;

        Known(InventedMemory memory, int learnedOn) {
            this.memory = memory;
            this.learnedOn = learnedOn;
        }

        /** The steps within a day pass in one sitting: the review that ends it counts for the next day. */
        void answered(Grade grade, int day, Scheduler scheduler) {
            var scheduled = scheduler.answer(state, grade, day - askedOn);
            state = scheduled.fact();
            askedOn = day;
            dueOn = day + Math.max(1, scheduled.delay().days());
        }
    }

    /** What is to be asked on a school day. */
    default List<Known> chosen(List<Known> facts, int day) {
        return switch (this) {
            case None _ -> List.of();
            case Weekly(int weeks) ->
                day % 7 == 0
                        ? facts.stream()
                                .filter(fact -> fact.learnedOn >= day - 7 * weeks)
                                .toList()
                        : List.of();
            case WhenDue(double _, int most) -> {
                var due = new ArrayList<>(
                        facts.stream().filter(fact -> fact.dueOn <= day).toList());
                due.sort(Comparator.comparingInt(fact -> fact.dueOn));
                yield due.subList(0, Math.min(most, due.size()));
            }
        };
    }

    default Scheduler scheduler() {
        double retention = this instanceof WhenDue(double wanted, int _) ? wanted : MemorySettings.DEFAULT.retention();
        return new Scheduler(MemorySettings.DEFAULT.withRetention(retention));
    }
}
