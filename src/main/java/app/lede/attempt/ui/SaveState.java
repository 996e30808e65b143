package app.lede.attempt.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Says whether the answer in view is kept. The browser says "Saving…" by itself; that it is saved, only the server. */
@Tag("lede-save-state")
@JsModule("./attempt/taking.js")
final class SaveState extends HtmlComponent {
    private @Nullable Instant savedAt;

    SaveState(@Nullable Instant savedAt) {
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
