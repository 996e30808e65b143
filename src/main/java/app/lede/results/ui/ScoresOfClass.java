package app.lede.results.ui;

import app.lede.base.ui.Section;
import app.lede.classroom.ClassSection;
import app.lede.classroom.Membership;
import app.lede.quiz.Quizzes;
import app.lede.results.Exports;
import app.lede.results.Reports;
import app.lede.results.ResultsNavigation;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.springframework.core.annotation.Order;

/** The way from a class to all its scores, and to the files of them. */
@org.springframework.stereotype.Component
@Order(20)
class ScoresOfClass implements ClassSection {
    private final Quizzes quizzes;
    private final Exports exports;
    private final Reports reports;
    private final Membership membership;

    ScoresOfClass(Quizzes quizzes, Exports exports, Reports reports, Membership membership) {
        this.quizzes = quizzes;
        this.exports = exports;
        this.reports = reports;
        this.membership = membership;
    }

    @Override
    public Component section(UUID classId) {
        var given = quizzes.ofClass(classId);
        if (given.isEmpty()) {
            return new Span();
        }
        return new Section(
                "Scores",
                new Paragraph(new Anchor(
                        ResultsNavigation.ofClass(classId), "All quizzes of this class, learner by learner")),
                Downloads.ofClass(
                        exports, reports, membership, classId, given.getFirst().className()));
    }
}
