package app.lede.attempt.ui;

import app.lede.attempt.ItemFeedback;
import app.lede.attempt.page.FeedbackHtml;
import com.vaadin.flow.component.html.Div;

/** What was right, why, and the sentence that proves it; on a page with its article beside it. */
final class FeedbackPanel extends Div {
    FeedbackPanel(ItemFeedback feedback) {
        getElement().setProperty("innerHTML", FeedbackHtml.of(feedback, true));
    }
}
