package app.lede.quiz.ui;

import app.lede.quiz.QuizNavigation;
import app.lede.writing.SetAction;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(10)
class PublishAction implements SetAction {
    @Override
    public String label() {
        return "Publish…";
    }

    @Override
    public String path(UUID setId) {
        return QuizNavigation.publish(setId);
    }
}
