package app.lede.attempt.ui;

import app.lede.attempt.MarkedAnew;
import app.lede.attempt.Remarks.Remark;
import app.lede.attempt.Score;
import app.lede.quiz.FeedbackParts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** What an instructor decided about a question or a response, and what they say about it. Hidden where there is nothing. */
final class InstructorNote extends Div {
    /**
     * On one response.
     *
     * @param ruling what was decided about the question for everybody; null: nothing to tell
     * @param points what the question is worth
     * @param shows what feedback tells: no points where it tells none
     */
    InstructorNote(@Nullable String ruling, Remark remark, int points, FeedbackParts shows) {
        addClassName("attempt-instructor");
        if (ruling != null) {
            add(new Paragraph(ruling));
        }
        var share = remark.share();
        var reason = remark.reason();
        if (share != null && reason != null) {
            boolean told = shows.score() || shows.rightOrWrong();
            add(new Paragraph("Your instructor marked this by hand"
                    + (told ? ": " + new Score(share * points, points).words() + ". " : ". ") + reason));
        }
        var comment = remark.comment();
        if (comment != null) {
            add(comment(comment));
        }
        setVisible(getComponentCount() > 0);
    }

    static Paragraph comment(String words) {
        var comment = new Paragraph("Your instructor’s comment: " + words);
        comment.addClassName("attempt-comment");
        return comment;
    }

    static Paragraph markedAnew(MarkedAnew anew, boolean score) {
        var note = new Paragraph(anew.say(score));
        note.addClassName("attempt-marked-anew");
        return note;
    }
}
