package app.lede.attempt.web;

import app.lede.attempt.ItemFeedback;
import app.lede.attempt.OutcomeMark;
import app.lede.attempt.page.FeedbackHtml;
import java.util.Locale;

/**
 * What a page is told of a question that its learner has checked.
 *
 * @param html what was right, to be put below the answer
 * @param words how it scored, in a word, and the sign for it
 */
record Checked(String html, String sign, String words) {
    static Checked of(ItemFeedback feedback) {
        return new Checked(
                FeedbackHtml.of(feedback, true),
                OutcomeMark.sign(feedback.outcome()),
                OutcomeMark.words(feedback.outcome()).toLowerCase(Locale.ROOT));
    }
}
