package app.lede.results.ui;

import app.lede.base.ui.Section;
import app.lede.classroom.ClassSection;
import app.lede.quiz.Quizzes;
import app.lede.results.ResultsNavigation;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.springframework.core.annotation.Order;

/** The way from a class to all its scores. */
@org.springframework.stereotype.Component
@Order(20)
class ScoresOfClass implements ClassSection {
    private final Quizzes quizzes;

    ScoresOfClass(Quizzes quizzes) {
        this.quizzes = quizzes;
    }

    @Override
    public Component section(UUID classId) {
        if (quizzes.ofClass(classId).isEmpty()) {
            return new Span();
        }
        return new Section(
                "Scores",
                new Paragraph(new Anchor(
                        ResultsNavigation.ofClass(classId), "All quizzes of this class, learner by learner")));
    }
}
