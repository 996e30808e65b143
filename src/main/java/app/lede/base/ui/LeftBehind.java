package app.lede.base.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import java.util.UUID;

/**
 * Sends what a page could not send before it was closed, and says so. It works in the browser alone: what is left behind
 * says itself where it belongs.
 */
@Tag("lede-outbox")
final class LeftBehind extends HtmlComponent {
    LeftBehind(UUID learnerId) {
        BrowserPart.load(this, "outbox");
        addClassName("lede-left-behind");
        getElement()
                .setAttribute("role", "status")
                .setAttribute("data-learner", learnerId.toString())
                .setAttribute("hidden", true);
    }
}
