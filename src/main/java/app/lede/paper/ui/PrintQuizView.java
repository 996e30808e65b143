package app.lede.paper.ui;

import app.lede.base.ui.MainLayout;
import app.lede.base.ui.PageHeader;
import app.lede.base.ui.PathId;
import app.lede.classroom.ClassroomNavigation;
import app.lede.classroom.Membership;
import app.lede.paper.PaperNavigation;
import app.lede.paper.Papers;
import app.lede.quiz.Quizzes;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Prints a quiz as it was given, with the keys in force. */
@Route(value = PaperNavigation.QUIZ + "/:quizId", layout = MainLayout.class)
@PageTitle("Print · Lede")
@RolesAllowed("INSTRUCTOR")
class PrintQuizView extends Div implements BeforeEnterObserver {
    private final transient Quizzes quizzes;
    private final transient Membership membership;
    private final transient Papers papers;

    PrintQuizView(Quizzes quizzes, Membership membership, Papers papers) {
        this.quizzes = quizzes;
        this.membership = membership;
        this.papers = papers;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var quiz = quizzes.get(PathId.of(event, "quizId"));
        membership.requireTeaching(quiz.classId());
        add(new PageHeader("Print “" + quiz.title() + "”"));
        if (quiz.rules().drawn() > 0) {
            add(new Paragraph("On a screen each learner is asked " + quiz.items()
                    + " questions by lot. On paper all of them stand, without those that were dropped."));
        }
        add(
                new PaperPanel(
                        quiz.title(),
                        (choice, sheets, format, out) -> papers.ofQuiz(quiz.id(), choice, sheets, format, out)),
                new Paragraph(
                        new Anchor(ClassroomNavigation.classPage(quiz.classId()), "Back to " + quiz.className())));
    }
}
