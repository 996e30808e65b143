package app.lede.results.ui;

import app.lede.base.ui.ButtonLink;
import app.lede.results.AttemptReview;
import app.lede.results.ResultsNavigation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;

/** One learner's response to one question. */
final class ResponseDialog extends Dialog {
    ResponseDialog(AttemptReview review, int index) {
        var item = review.items().get(index);
        setHeaderTitle(review.learner() + ", question " + item.number());
        add(new ReviewedItemCard(item, true));
        var whole = ButtonLink.to(ResultsNavigation.attempt(review.attempt().id()), "The whole attempt");
        getFooter().add(whole, new Button("Close", click -> close()));
    }
}
