package app.lede.attempt.ui;

import app.lede.attempt.ItemFeedback;
import app.lede.attempt.OutcomeKind;
import app.lede.attempt.OutcomeMark;
import app.lede.base.text.Evidence;
import app.lede.item.ItemKind;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What was right, why, and the sentence that proves it. */
final class FeedbackPanel extends Div {

    /** @param showEvidence shows it in the article; null where there is no article to show it in */
    FeedbackPanel(ItemFeedback feedback, @Nullable Consumer<Evidence> showEvidence) {
        addClassName("attempt-feedback");
        add(new OutcomeMark(feedback.outcome()));
        var answers = new DescriptionList();
        answers.addClassName("attempt-answers");
        answers.add(
                new DescriptionList.Term("Your answer"),
                new DescriptionList.Description(feedback.given().isEmpty() ? "None" : feedback.given()));
        // the key of a claim names its speaker, whatever was answered
        if (feedback.outcome() != OutcomeKind.RIGHT || feedback.kind() == ItemKind.CLAIM_OR_FACT) {
            answers.add(new DescriptionList.Term("Right answer"), new DescriptionList.Description(feedback.key()));
        }
        add(answers);
        if (!feedback.rationale().isBlank()) {
            var rationale = new Paragraph(feedback.rationale());
            rationale.addClassName("attempt-rationale");
            add(rationale);
        }
        var evidence = feedback.evidence();
        if (evidence != null) {
            add(quotation(feedback, evidence, showEvidence));
        }
    }

    private static Div quotation(ItemFeedback feedback, Evidence evidence, @Nullable Consumer<Evidence> showEvidence) {
        var mark = new Span(evidence.text());
        mark.addClassName("lede-evidence");
        var quote = new HtmlContainer("blockquote", mark);
        var block = new Div(new Span("The article says:"), quote);
        block.addClassName("attempt-evidence");
        if (showEvidence != null) {
            var show = new Button("Show in the article", click -> showEvidence.accept(evidence));
            show.setAriaLabel("Show in the article: question " + feedback.number());
            show.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            block.add(show);
        }
        return block;
    }
}
