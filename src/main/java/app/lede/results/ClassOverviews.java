package app.lede.results;

import app.lede.attempt.AttemptTotal;
import app.lede.attempt.Counting;
import app.lede.classroom.ClassSummary;
import app.lede.classroom.Member;
import app.lede.quiz.QuizPaper;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the quizzes of a class side by side, as their score sheets have them. Pure. */
final class ClassOverviews {
    private static final ClassOverview.Place ABSENT = new ClassOverview.Place(new Standing.NotStarted(), null, null);

    private ClassOverviews() {}

    /** @param attempts at these quizzes, of members and of those who have left the class */
    static ClassOverview of(
            ClassSummary classroom, List<QuizPaper> papers, Collection<AttemptTotal> attempts, List<Member> members) {
        var byQuiz = attempts.stream().collect(Collectors.groupingBy(AttemptTotal::quizId));
        var places = papers.stream()
                .map(paper -> places(paper, byQuiz.getOrDefault(paper.quiz().id(), List.of())))
                .toList();
        var columns = Stream.iterate(0, i -> i < papers.size(), i -> i + 1)
                .map(i -> column(papers.get(i), places.get(i).values()))
                .toList();
        var lines = members.stream()
                .map(member -> {
                    var line = places.stream()
                            .map(quiz -> quiz.getOrDefault(member.learnerId(), ABSENT))
                            .toList();
                    return new ClassOverview.Line(member.learnerId(), member.name(), line, mean(line));
                })
                .toList();
        return new ClassOverview(classroom, columns, lines);
    }

    private static ClassOverview.Column column(QuizPaper paper, Collection<ClassOverview.Place> places) {
        int finished = (int)
                places.stream().filter(place -> place.standing().isFinished()).count();
        return new ClassOverview.Column(paper.quiz(), finished, mean(places));
    }

    private static Map<UUID, ClassOverview.Place> places(QuizPaper paper, List<AttemptTotal> attempts) {
        int full = ScoreSheet.points(paper.quiz().rules(), ScoreSheet.inOrder(paper.items()));
        var places = new HashMap<UUID, ClassOverview.Place>();
        attempts.stream()
                .sorted(Comparator.comparingInt(AttemptTotal::number))
                .collect(Collectors.groupingBy(AttemptTotal::learnerId))
                .forEach((learner, theirs) -> places.put(learner, place(paper, full, theirs)));
        return places;
    }

    private static ClassOverview.Place place(QuizPaper paper, int full, List<AttemptTotal> attempts) {
        var rules = paper.quiz().rules();
        var finished = attempts.stream()
                .filter(attempt -> attempt.state().isFinished())
                .toList();
        int asked = ScoreSheet.asked(rules, paper.items());
        return Counting.of(rules.counts(), finished, attempt -> Points.exact(attempt.points()))
                .map(result -> new ClassOverview.Place(
                        standing(result.shown(), asked),
                        result.shown().id(),
                        full == 0 ? null : Points.exact(result.points()) / full))
                .orElseGet(() -> {
                    var running = attempts.getFirst();
                    return new ClassOverview.Place(standing(running, asked), running.id(), null);
                });
    }

    private static Standing standing(AttemptTotal attempt, int asked) {
        var ended = Objects.requireNonNullElse(attempt.finishedAt(), attempt.startedAt());
        return switch (attempt.state()) {
            case OPEN, REOPENED -> new Standing.Answering(attempt.answered(), asked);
            case SUBMITTED -> new Standing.Submitted(ended);
            case CLOSED -> new Standing.Closed(ended);
        };
    }

    private static @Nullable Double mean(Collection<ClassOverview.Place> places) {
        OptionalDouble mean = places.stream()
                .map(ClassOverview.Place::share)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average();
        return mean.isPresent() ? mean.getAsDouble() : null;
    }
}
