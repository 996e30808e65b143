package app.lede.paper.ui;

import app.lede.paper.PaperNavigation;
import app.lede.quiz.QuizAction;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(100)
class PrintQuizAction implements QuizAction {
    @Override
    public String label() {
        return "Print";
    }

    @Override
    public String path(UUID quizId) {
        return PaperNavigation.quiz(quizId);
    }
}
