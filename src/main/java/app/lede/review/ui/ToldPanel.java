package app.lede.review.ui;

import app.lede.attempt.OutcomeKind;
import app.lede.attempt.OutcomeMark;
import app.lede.review.ReviewFeedback;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What was right, why, the sentence that proves it, and when the fact comes again. */
final class ToldPanel extends Div {
    ToldPanel(ReviewFeedback feedback) {
        addClassName("review-told");
        getElement().setAttribute("role", "status");
        add(new OutcomeMark(feedback.outcome()));
        var answers = new DescriptionList();
        answers.addClassName("attempt-answers");
        answers.add(
                new DescriptionList.Term("Your answer"),
                new DescriptionList.Description(feedback.given().isEmpty() ? "None" : feedback.given()));
        if (feedback.outcome() != OutcomeKind.RIGHT) {
            answers.add(new DescriptionList.Term("Right answer"), new DescriptionList.Description(feedback.key()));
        }
        add(answers);
        if (!feedback.rationale().isBlank()) {
            add(new Paragraph(feedback.rationale()));
        }
        var evidence = feedback.evidence();
        if (evidence != null) {
            var sentence = new Span(evidence.text());
            sentence.addClassName("lede-evidence");
            var quotation = new HtmlContainer("blockquote", sentence);
            var block = new Div(new Span("The article says:"), quotation);
            block.addClassName("attempt-evidence");
            add(block);
        }
        var again = new Paragraph(feedback.again());
        again.addClassName("lede-note");
        add(again);
    }
}
