package app.lede.quiz.ui;

import app.lede.base.ui.PageHeader;
import app.lede.classroom.ClassroomNavigation;
import app.lede.quiz.Quiz;
import app.lede.quiz.QuizAction;
import app.lede.quiz.QuizWords;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;

/** What has been given to whom, and where to go from here. */
final class Published extends Div {
    Published(List<Quiz> given, List<QuizAction> actions, Instant now) {
        var first = given.getFirst();
        add(new PageHeader(given.size() == 1 ? "Published to 1 class" : "Published to " + given.size() + " classes"));
        add(new Paragraph("“" + first.title() + "”, " + QuizWords.questions(first.items()) + ", "
                + QuizWords.version(first) + ". " + QuizWords.when(first, now)
                + ". Learners find it on their home page."));
        var list = new UnorderedList();
        list.addClassName("lede-list");
        for (var quiz : given) {
            var links = new Paragraph(new Anchor(ClassroomNavigation.classPage(quiz.classId()), "Class and join code"));
            for (var action : actions) {
                links.add(" · ");
                links.add(new Anchor(action.path(quiz.id()), action.label()));
            }
            list.add(new ListItem(new H3(quiz.className()), links));
        }
        add(list);
    }
}
