package app.lede.attempt;

import app.lede.quiz.Quiz;
import app.lede.quiz.QuizPaper;
import app.lede.quiz.Quizzes;
import app.lede.writing.FrozenItem;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Sums attempts up for the learner whose they are. */
@Component
class Briefs {
    private final Quizzes quizzes;

    Briefs(Quizzes quizzes) {
        this.quizzes = quizzes;
    }

    MyAttempt of(Attempt attempt, Quiz quiz, List<SavedResponse> responses, Instant now) {
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
                due && quiz.rules().shows().score()
                        ? score(quizzes.paper(quiz.id()), attempt.seed(), responses)
                        : null);
    }

    static int answered(List<SavedResponse> responses) {
        return (int)
                responses.stream().filter(saved -> !saved.response().isBlank()).count();
    }

    /** What an attempt is worth: never below 0, whatever was taken off for wrong answers. */
    static Score score(QuizPaper paper, long seed, List<SavedResponse> responses) {
        var asked = Layout.drawn(paper, seed);
        var saved = responses.stream().collect(Collectors.toMap(SavedResponse::frozenItemId, Function.identity()));
        double points = 0;
        for (FrozenItem frozen : asked) {
            var response = saved.get(frozen.id());
            points += response == null ? 0 : response.credit() * frozen.item().points();
        }
        return new Score(
                Math.max(0, points),
                asked.stream().mapToInt(frozen -> frozen.item().points()).sum());
    }
}
