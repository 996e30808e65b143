package app.lede.attempt.ui;

import app.lede.attempt.ItemFeedback;
import app.lede.attempt.page.FeedbackHtml;
import com.vaadin.flow.component.html.Div;

/** What was right, why, and the sentence that proves it, as far as the quiz tells it. */
final class FeedbackPanel extends Div {
    /** @param article whether the article stands beside it */
    FeedbackPanel(ItemFeedback feedback, boolean article) {
        getElement().setProperty("innerHTML", FeedbackHtml.of(feedback, article));
    }
}
