package app.lede.results.ui;

import app.lede.attempt.Remarks.Remark;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What was noted on a response: nothing is shown where nothing was. */
final class RemarkNote extends Div {
    RemarkNote(Remark remark) {
        addClassName("results-remark");
        if (remark.isForEarlierAnswer()) {
            add(new Paragraph(
                    "Points were given by hand for an earlier answer. Since the learner has given another, the"
                            + " rules decide. The reason was: " + remark.reason()));
        } else if (remark.reason() != null) {
            add(new Paragraph(
                    "Marked by hand: it stands over the rules and over changes for everyone. " + remark.reason()));
        }
        var comment = remark.comment();
        if (comment != null) {
            add(comment(comment));
        }
        setVisible(getComponentCount() > 0);
    }

    static Paragraph comment(String words) {
        var comment = new Paragraph("Your comment: " + words);
        comment.addClassName("results-comment");
        return comment;
    }
}
