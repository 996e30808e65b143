package app.lede.attempt.page;

import static app.lede.attempt.page.Markup.el;

import app.lede.attempt.ItemFeedback;
import app.lede.attempt.OutcomeKind;
import app.lede.attempt.OutcomeMark;
import app.lede.base.text.Evidence;
import app.lede.item.ItemKind;
import java.util.List;
import org.jsoup.nodes.Element;

/** What was right, why, and the sentence that proves it. */
public final class FeedbackHtml {
    private FeedbackHtml() {}

    /** @param article whether the article is on the page, so that the evidence can be shown in it */
    public static String of(ItemFeedback feedback, boolean article) {
        return Markup.html(List.of(element(feedback, article)));
    }

    static Element element(ItemFeedback feedback, boolean article) {
        if (feedback.mayTryAgain()) {
            return again(feedback);
        }
        var panel = el("div", "attempt-feedback");
        var outcome = feedback.outcome();
        if (outcome != null) {
            panel.appendChild(outcome(outcome));
        }
        var answers = el("dl", "attempt-answers");
        answers.appendChild(el("dt", "", "Your answer"));
        answers.appendChild(el("dd", "", feedback.given().isEmpty() ? "None" : feedback.given()));
        // the key of a claim names its speaker, whatever was answered
        var key = feedback.key();
        if (key != null && (outcome != OutcomeKind.RIGHT || feedback.kind() == ItemKind.CLAIM_OR_FACT)) {
            answers.appendChild(el("dt", "", "Right answer"));
            answers.appendChild(el("dd", "", key));
        }
        panel.appendChild(answers);
        if (!feedback.rationale().isBlank()) {
            panel.appendChild(el("p", "attempt-rationale", feedback.rationale()));
        }
        var evidence = feedback.evidence();
        return evidence == null ? panel : panel.appendChild(quotation(feedback, evidence, article));
    }

    /** That the answer is not right, and nothing more: it can be tried again. */
    private static Element again(ItemFeedback feedback) {
        var panel = el("div", "attempt-feedback attempt-again");
        var outcome = feedback.outcome();
        if (outcome != null) {
            panel.appendChild(outcome(outcome));
        }
        var left = feedback.triesLeft() == 1 ? "One try is left." : feedback.triesLeft() + " tries are left.";
        return panel.appendChild(el("p", "", "Change your answer and check it again. " + left));
    }

    private static Element outcome(OutcomeKind outcome) {
        return el("span", "attempt-outcome " + OutcomeMark.colour(outcome))
                .appendChild(el("span", "", OutcomeMark.sign(outcome) + " ").attr("aria-hidden", "true"))
                .appendChild(el("span", "", OutcomeMark.words(outcome)));
    }

    private static Element quotation(ItemFeedback feedback, Evidence evidence, boolean article) {
        var block = el("div", "attempt-evidence")
                .attr("data-evidence-begin", String.valueOf(evidence.begin()))
                .attr("data-evidence-end", String.valueOf(evidence.end()))
                .appendChild(el("span", "", "The article says:"))
                .appendChild(new Element("blockquote").appendChild(el("span", "lede-evidence", evidence.text())));
        if (article) {
            block.appendChild(Markup.button("", "Show in the article")
                    .attr("data-show-evidence", true)
                    .attr("aria-label", "Show in the article: question " + feedback.number()));
        }
        return block;
    }
}
