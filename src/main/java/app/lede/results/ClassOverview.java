package app.lede.results;

import app.lede.classroom.ClassSummary;
import app.lede.quiz.Quiz;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Learners by quizzes: how far each is, the share of the marks reached, and totals. Quizzes stand oldest first. */
public record ClassOverview(ClassSummary classroom, GradingRules grading, List<Column> quizzes, List<Line> learners) {
    public ClassOverview {
        quizzes = List.copyOf(quizzes);
        learners = List.copyOf(learners);
    }

    /** The same with only some of its learners; what stands below a quiz is then theirs. */
    public ClassOverview of(Set<UUID> learnerIds) {
        var lines = learners.stream()
                .filter(line -> learnerIds.contains(line.learnerId()))
                .toList();
        var columns = new ArrayList<Column>();
        for (int i = 0; i < quizzes.size(); i++) {
            int quiz = i;
            columns.add(ClassOverviews.column(
                    quizzes.get(i).quiz(),
                    lines.stream().map(line -> line.places().get(quiz)).toList()));
        }
        return new ClassOverview(classroom, grading, columns, lines);
    }

    /**
     * One quiz.
     *
     * @param meanShare over all finished, 0 to 1; null before the first
     */
    public record Column(Quiz quiz, int finished, @Nullable Double meanShare) {}

    /**
     * One learner of the class.
     *
     * @param total by the rules of the class
     */
    public record Line(UUID learnerId, String name, List<Place> places, Total total) {
        public Line {
            places = List.copyOf(places);
        }
    }

    /**
     * One learner at one quiz.
     *
     * @param progress by the closing time that this learner has
     * @param attemptId null before the first attempt
     * @param share of the marks, 0 to 1; null until an attempt is finished
     */
    public record Place(
            Standing standing,
            Progress progress,
            @Nullable UUID attemptId,
            @Nullable Double share) {}
}
