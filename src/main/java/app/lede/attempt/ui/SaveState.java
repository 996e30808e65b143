package app.lede.attempt.ui;

import app.lede.base.ui.BrowserPart;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Says whether the answer in view is kept. The browser says "Saving…" by itself; that it is saved, only the server. */
@Tag("lede-save-state")
final class SaveState extends HtmlComponent {
    private @Nullable Instant savedAt;

    SaveState(@Nullable Instant savedAt) {
        BrowserPart.load(this, "taking");
        addClassName("attempt-saved");
        getElement().setAttribute("role", "status");
        if (savedAt != null) {
            saved(savedAt);
        }
    }

    /** To be called after the commit. */
    void saved(Instant at) {
        savedAt = at;
        getElement().callJsFunction("saved", at.toEpochMilli());
    }

    void failed() {
        getElement()
                .callJsFunction("failed", "Not saved – something went wrong here. Change your answer to try again.");
    }

    @Nullable
    Instant savedAt() {
        return savedAt;
    }
}
