package app.lede.attempt.web;

import app.lede.attempt.ItemFeedback;
import app.lede.attempt.OutcomeKind;
import app.lede.attempt.OutcomeMark;
import app.lede.attempt.page.FeedbackHtml;
import java.util.Locale;

/**
 * What a page is told of a question that its learner has checked.
 *
 * @param html what was right, to be put below the answer
 * @param words how it scored, in a word, and the sign for it; empty while the question may be tried again
 */
record Checked(String html, String sign, String words) {
    static Checked of(ItemFeedback feedback) {
        var html = FeedbackHtml.of(feedback, true);
        if (feedback.mayTryAgain()) {
            return new Checked(html, "", "");
        }
        OutcomeKind outcome = feedback.outcome();
        return outcome == null
                ? new Checked(html, "●", "checked")
                : new Checked(
                        html,
                        OutcomeMark.sign(outcome),
                        OutcomeMark.words(outcome).toLowerCase(Locale.ROOT));
    }
}
