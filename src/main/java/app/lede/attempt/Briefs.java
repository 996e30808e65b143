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
                due ? score(quizzes.paper(quiz.id()), responses) : null);
    }

    static int answered(List<SavedResponse> responses) {
        return (int)
                responses.stream().filter(saved -> !saved.response().isBlank()).count();
    }

    static Score score(QuizPaper paper, List<SavedResponse> responses) {
        var saved = responses.stream().collect(Collectors.toMap(SavedResponse::frozenItemId, Function.identity()));
        double points = 0;
        for (FrozenItem frozen : paper.items()) {
            var response = saved.get(frozen.id());
            points += response == null ? 0 : response.credit() * frozen.item().points();
        }
        return new Score(
                points,
                paper.items().stream()
                        .mapToInt(frozen -> frozen.item().points())
                        .sum());
    }
}
