package app.lede.results;

import app.lede.attempt.AttemptTotal;
import app.lede.attempt.Counting;
import app.lede.classroom.Accommodation;
import app.lede.classroom.ClassSummary;
import app.lede.classroom.Member;
import app.lede.quiz.Quiz;
import app.lede.quiz.QuizPaper;
import java.time.Instant;
import java.util.ArrayList;
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
    private ClassOverviews() {}

    /**
     * @param attempts at these quizzes, of members and of those who have left the class
     * @param granted to learners; who is granted nothing may be left out
     */
    static ClassOverview of(
            ClassSummary classroom,
            GradingRules grading,
            List<QuizPaper> papers,
            Collection<AttemptTotal> attempts,
            List<Member> members,
            Map<UUID, Accommodation> granted,
            Instant now) {
        var byQuiz = attempts.stream().collect(Collectors.groupingBy(AttemptTotal::quizId));
        var places = papers.stream()
                .map(paper -> places(paper, byQuiz.getOrDefault(paper.quiz().id(), List.of()), granted, now))
                .toList();
        var columns = Stream.iterate(0, i -> i < papers.size(), i -> i + 1)
                .map(i -> column(papers.get(i).quiz(), places.get(i).values()))
                .toList();
        var full = papers.stream().map(ClassOverviews::full).toList();
        var lines = members.stream()
                .map(member -> {
                    var own = granted.getOrDefault(member.learnerId(), Accommodation.NONE);
                    var line = Stream.iterate(0, i -> i < papers.size(), i -> i + 1)
                            .map(i -> Objects.requireNonNullElseGet(
                                    places.get(i).get(member.learnerId()),
                                    () -> place(papers.get(i), new Standing.NotStarted(), null, null, own, now)))
                            .toList();
                    return new ClassOverview.Line(
                            member.learnerId(), member.name(), line, total(grading, papers, full, line));
                })
                .toList();
        return new ClassOverview(classroom, grading, columns, lines);
    }

    static ClassOverview.Column column(Quiz quiz, Collection<ClassOverview.Place> places) {
        int finished = (int)
                places.stream().filter(place -> place.standing().isFinished()).count();
        return new ClassOverview.Column(quiz, finished, mean(places));
    }

    private static int full(QuizPaper paper) {
        return paper.quiz().rules().points(ScoreSheet.inOrder(paper.items()));
    }

    private static Total total(
            GradingRules grading, List<QuizPaper> papers, List<Integer> full, List<ClassOverview.Place> line) {
        var parts = new ArrayList<Totals.Part>();
        for (int i = 0; i < line.size(); i++) {
            var quiz = papers.get(i).quiz();
            var place = line.get(i);
            parts.add(new Totals.Part(quiz.id(), full.get(i), place.share(), place.progress() == Progress.MISSING));
        }
        return Totals.of(grading, parts);
    }

    private static ClassOverview.Place place(
            QuizPaper paper,
            Standing standing,
            @Nullable UUID attemptId,
            @Nullable Double share,
            Accommodation granted,
            Instant now) {
        return new ClassOverview.Place(standing, Progress.of(paper.quiz(), granted, standing, now), attemptId, share);
    }

    private static Map<UUID, ClassOverview.Place> places(
            QuizPaper paper, List<AttemptTotal> attempts, Map<UUID, Accommodation> granted, Instant now) {
        int full = full(paper);
        var places = new HashMap<UUID, ClassOverview.Place>();
        attempts.stream()
                .sorted(Comparator.comparingInt(AttemptTotal::number))
                .collect(Collectors.groupingBy(AttemptTotal::learnerId))
                .forEach((learner, theirs) -> places.put(
                        learner, place(paper, full, theirs, granted.getOrDefault(learner, Accommodation.NONE), now)));
        return places;
    }

    private static ClassOverview.Place place(
            QuizPaper paper, int full, List<AttemptTotal> attempts, Accommodation granted, Instant now) {
        var rules = paper.quiz().rules();
        var finished = attempts.stream()
                .filter(attempt -> attempt.state().isFinished())
                .toList();
        int asked = rules.asked(paper.items().size());
        return Counting.of(rules.counts(), finished, attempt -> Points.exact(attempt.points()))
                .map(result -> place(
                        paper,
                        standing(result.shown(), asked),
                        result.shown().id(),
                        full == 0 ? null : Points.exact(result.points()) / full,
                        granted,
                        now))
                .orElseGet(() -> {
                    var running = attempts.getFirst();
                    return place(paper, standing(running, asked), running.id(), null, granted, now);
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
