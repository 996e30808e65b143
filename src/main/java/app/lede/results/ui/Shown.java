package app.lede.results.ui;

import app.lede.results.ClassOverview;
import app.lede.results.Progress;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Which learners the overview of a class shows. */
enum Shown {
    EVERYBODY("Everybody", places -> true),
    /** The words on the page say the same. */
    NEEDS_HELP("Needs help", places -> false),
    NOT_STARTED("Has not started", places -> places.contains(Progress.NOT_STARTED)),
    LATE("Late or missing", places -> places.stream().anyMatch(Set.of(Progress.LATE, Progress.MISSING)::contains));

    /** Whose total is below so many percent needs help. */
    static final int HELP_BELOW = 50;

    private final String label;
    private final Predicate<List<Progress>> places;

    Shown(String label, Predicate<List<Progress>> places) {
        this.label = label;
        this.places = places;
    }

    String label() {
        return label;
    }

    /** Whether the learner is one of these. */
    boolean shows(ClassOverview.Line line) {
        if (this == NEEDS_HELP) {
            return isBelow(line, HELP_BELOW);
        }
        return places.test(
                line.places().stream().map(ClassOverview.Place::progress).toList());
    }

    /** Whether there is a total, and as it is shown it is below a number of percent. */
    static boolean isBelow(ClassOverview.Line line, int percent) {
        var total = line.total().percent();
        return total != null && total.compareTo(BigDecimal.valueOf(percent)) < 0;
    }
}
