package app.lede.quiz.ui;

import app.lede.base.ui.Section;
import app.lede.classroom.ClassSection;
import app.lede.quiz.Quiz;
import app.lede.quiz.QuizAction;
import app.lede.quiz.QuizTimes;
import app.lede.quiz.QuizWords;
import app.lede.quiz.Quizzes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;

/** The quizzes a class has been given, on its page. */
@org.springframework.stereotype.Component
@Order(10)
class QuizzesOfClass implements ClassSection {
    private final Quizzes quizzes;
    private final QuizTimes times;
    private final ObjectProvider<QuizAction> actions;
    private final Clock clock;

    QuizzesOfClass(Quizzes quizzes, QuizTimes times, ObjectProvider<QuizAction> actions, Clock clock) {
        this.quizzes = quizzes;
        this.times = times;
        this.actions = actions;
        this.clock = clock;
    }

    @Override
    public Component section(UUID classId) {
        var section = new Section("Quizzes");
        var content = new Div();
        section.add(content);
        fill(content, classId);
        return section;
    }

    private void fill(Div content, UUID classId) {
        content.removeAll();
        var given = quizzes.ofClass(classId);
        if (given.isEmpty()) {
            content.add(new Paragraph(
                    new Span("This class has no quiz yet. Open a set and choose Publish: "),
                    new Anchor("sets", "your sets")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("lede-list");
        given.forEach(quiz -> list.add(entry(quiz, () -> fill(content, classId))));
        content.add(list);
    }

    private ListItem entry(Quiz quiz, Runnable changed) {
        var now = clock.instant();
        var state = new Span(QuizWords.state(quiz.state(now)));
        state.addClassNames("lede-tag", "quiz-state");
        state.getElement().setAttribute("data-state", quiz.state(now).name());
        var title = new H3(quiz.title());
        title.add(new Span(" "), state);
        var about = new Paragraph(QuizWords.when(quiz, now) + " · " + QuizWords.questions(quiz.items()) + " · "
                + QuizWords.version(quiz));
        var bar = new Div();
        bar.addClassName("quiz-links");
        actions.orderedStream().forEach(action -> {
            var link = new Anchor(action.path(quiz.id()), action.label());
            link.setAriaLabel(action.label() + ": " + quiz.title());
            bar.add(link);
        });
        var change = new Button("Change times…", click -> times.open(quiz.id(), changed));
        change.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        change.setAriaLabel("Change times: " + quiz.title());
        bar.add(change);
        return new ListItem(title, about, bar);
    }
}
