package app.lede.attempt;

import app.lede.quiz.QuizPaper;
import app.lede.quiz.Quizzes;
import app.lede.quiz.Regrade;
import app.lede.quiz.Regrades;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What regrades did to the scores of attempts, as their learners are told once feedback is due. */
@Component
class MarkedAnewNotes {
    private final RegradeMoves moves;
    private final Regrades regrades;
    private final Quizzes quizzes;

    MarkedAnewNotes(RegradeMoves moves, Regrades regrades, Quizzes quizzes) {
        this.moves = moves;
        this.regrades = regrades;
        this.quizzes = quizzes;
    }

    /** Of one attempt, oldest first. */
    List<MarkedAnew> of(Attempt attempt, QuizPaper paper) {
        return of(attempt, paper, moves.findByAttemptId(attempt.id()));
    }

    /** Of all attempts of a learner, looked up once; what the function is asked for must be the learner's to see. */
    Function<Attempt, List<MarkedAnew>> ofLearner(UUID learnerId) {
        Map<UUID, List<RegradeMove>> byAttempt =
                moves.findByLearner(learnerId).stream().collect(Collectors.groupingBy(RegradeMove::attemptId));
        return attempt -> {
            var its = byAttempt.getOrDefault(attempt.id(), List.of());
            return its.isEmpty() ? List.of() : of(attempt, quizzes.paper(attempt.quizId()), its);
        };
    }

    private List<MarkedAnew> of(Attempt attempt, QuizPaper paper, List<RegradeMove> its) {
        if (its.isEmpty()) {
            return List.of();
        }
        var regrade =
                regrades.ofQuiz(attempt.quizId()).stream().collect(Collectors.toMap(Regrade::id, Function.identity()));
        var numbers = Layout.of(paper, attempt.seed()).stream()
                .collect(Collectors.toMap(placed -> placed.frozen().id(), Layout.Placed::number));
        return its.stream()
                .flatMap(move -> Stream.ofNullable(regrade.get(move.regradeId()))
                        .flatMap(found -> Stream.ofNullable(numbers.get(found.frozenItemId()))
                                .map(number -> new MarkedAnew(
                                        number, found.madeAt(), move.before(), move.after(), !found.isInForce()))))
                .sorted(Comparator.comparing(MarkedAnew::at))
                .toList();
    }
}
