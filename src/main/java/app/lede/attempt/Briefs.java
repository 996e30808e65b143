package app.lede.attempt;

import app.lede.quiz.Quiz;
import app.lede.quiz.QuizPaper;
import app.lede.quiz.Quizzes;
import app.lede.writing.FrozenItem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Sums attempts up for the learner whose they are. */
@Component
class Briefs {
    private final Quizzes quizzes;

    Briefs(Quizzes quizzes) {
        this.quizzes = quizzes;
    }

    /** @param markedAnew what has changed its score */
    MyAttempt of(Attempt attempt, Quiz quiz, List<SavedResponse> responses, List<MarkedAnew> markedAnew, Instant now) {
        boolean due = FeedbackRule.isDue(quiz, attempt.state(), now);
        return new MyAttempt(
                attempt.id(),
                quiz,
                attempt.number(),
                attempt.state(),
                attempt.startedAt(),
                attempt.finishedAt(),
                answered(responses),
                due,
                due && quiz.rules().shows().score() ? score(quizzes.paper(quiz.id()), attempt.seed(), responses) : null,
                due ? markedAnew : List.of());
    }

    static int answered(List<SavedResponse> responses) {
        return (int)
                responses.stream().filter(saved -> !saved.response().isBlank()).count();
    }

    /** What an attempt is worth: never below 0, whatever was taken off for wrong answers. */
    static Score score(QuizPaper paper, long seed, List<SavedResponse> responses) {
        return score(
                paper,
                seed,
                responses.stream().collect(Collectors.toMap(SavedResponse::frozenItemId, SavedResponse::credit)));
    }

    /** @param credits share of each item's marks by the id of the frozen item; what is missing earned nothing */
    static Score score(QuizPaper paper, long seed, Map<UUID, Double> credits) {
        var asked = Layout.drawn(paper, seed);
        double points = 0;
        for (FrozenItem frozen : asked) {
            points += credits.getOrDefault(frozen.id(), 0.0) * frozen.item().points();
        }
        return new Score(
                Math.max(0, points),
                asked.stream().mapToInt(frozen -> frozen.item().points()).sum());
    }
}
