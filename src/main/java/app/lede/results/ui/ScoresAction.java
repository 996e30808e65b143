package app.lede.results.ui;

import app.lede.quiz.QuizAction;
import app.lede.results.ResultsNavigation;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(10)
class ScoresAction implements QuizAction {
    @Override
    public String label() {
        return "Scores";
    }

    @Override
    public String path(UUID quizId) {
        return ResultsNavigation.quiz(quizId);
    }
}
