package app.lede.results.ui;

import app.lede.results.ClassOverview;
import app.lede.results.Progress;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Which learners the overview of a class shows. */
enum Shown {
    EVERYBODY("Everybody", places -> true),
    /** The words on the page say the same. */
    NEEDS_HELP("Needs help", places -> false),
    NOT_STARTED("Has not started", places -> places.contains(Progress.NOT_STARTED)),
    LATE("Late or missing", places -> places.stream().anyMatch(Set.of(Progress.LATE, Progress.MISSING)::contains));

    /** Whose mean is below this needs help. */
    static final double HELP_BELOW = 0.5;

    private final String label;
    private final Predicate<List<Progress>> places;

    Shown(String label, Predicate<List<Progress>> places) {
        this.label = label;
        this.places = places;
    }

    String label() {
        return label;
    }

    /** Whether the learner is one of these at this moment. */
    boolean shows(ClassOverview overview, ClassOverview.Line line, Instant now) {
        if (this == NEEDS_HELP) {
            var mean = line.meanShare();
            return mean != null && mean < HELP_BELOW;
        }
        return places.test(IntStream.range(0, line.places().size())
                .mapToObj(i -> Progress.of(
                        overview.quizzes().get(i).quiz(), line.places().get(i).standing(), now))
                .toList());
    }
}
