package app.lede.review.ui;

import app.lede.base.ui.Section;
import app.lede.classroom.ClassSection;
import app.lede.quiz.Quizzes;
import app.lede.review.ReviewNavigation;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.springframework.core.annotation.Order;

/** The way from a class to what it remembers. */
@org.springframework.stereotype.Component
@Order(30)
class MemoryOfClass implements ClassSection {
    private final Quizzes quizzes;

    MemoryOfClass(Quizzes quizzes) {
        this.quizzes = quizzes;
    }

    @Override
    public Component section(UUID classId) {
        if (quizzes.ofClass(classId).isEmpty()) {
            return new Span();
        }
        return new Section(
                "What has stayed",
                new Paragraph(new Anchor(
                        ReviewNavigation.ofClass(classId), "Facts the class has kept, and facts that have faded")));
    }
}
