package app.lede.attempt.ui;

import app.lede.base.ui.BrowserTime;
import app.lede.quiz.Quiz;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** Which quiz this is, and until when: small, because the question is what counts here. */
final class TakingHead extends Header {
    TakingHead(Quiz quiz) {
        addClassName("attempt-head");
        var title = new H1(quiz.title());
        var closesAt = quiz.closesAt();
        var about = new Paragraph(
                closesAt == null
                        ? quiz.className()
                        : quiz.className() + " · open until " + BrowserTime.moment(closesAt));
        about.addClassName("lede-note");
        add(title, about);
    }
}
