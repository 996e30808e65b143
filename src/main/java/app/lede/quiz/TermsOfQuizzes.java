package app.lede.quiz;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The terms of any quizzes, for work that no person asked for, such as ending overdue attempts. No view may use it. */
@Component
public class TermsOfQuizzes {
    private final PublishedQuizzes quizzes;

    TermsOfQuizzes(PublishedQuizzes quizzes) {
        this.quizzes = quizzes;
    }

    public Map<UUID, QuizTerms> of(Collection<UUID> quizIds) {
        return quizzes.findByIdIn(quizIds).stream()
                .map(PublishedQuiz::terms)
                .collect(Collectors.toMap(QuizTerms::quizId, Function.identity()));
    }
}
