package app.lede.article.ui;

import app.lede.article.Bringing;
import app.lede.article.Brought;
import app.lede.base.Refusal;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a web address and fetches the article there while the page stays usable. What was typed stays if it fails. */
final class AddressBar extends Div {
    private static final Logger LOG = LoggerFactory.getLogger(AddressBar.class);

    private final TextField address = new TextField("Address of a web page");
    private final Button fetch = new Button("Fetch the page");
    private final ProgressBar progress = new ProgressBar();
    private final transient Bringing bringing;
    private final transient Consumer<Brought> found;

    AddressBar(Bringing bringing, Consumer<Brought> found) {
        this.bringing = bringing;
        this.found = found;
        addClassName("article-address");
        address.setPlaceholder("https://");
        address.setManualValidation(true);
        address.setClearButtonVisible(true);
        address.setValueChangeMode(ValueChangeMode.LAZY);
        address.addKeyPressListener(Key.ENTER, press -> begin());
        fetch.addClickListener(click -> begin());
        progress.setIndeterminate(true);
        progress.setVisible(false);
        progress.getElement().setAttribute("aria-label", "The page is being fetched");
        add(address, fetch, progress);
    }

    private void begin() {
        var ui = UI.getCurrent();
        if (address.getValue().isBlank()) {
            refuse("Give the address of the page.");
            return;
        }
        if (progress.isVisible()) {
            return;
        }
        address.setInvalid(false);
        busy(true);
        bringing.fetch(address.getValue())
                .whenComplete((brought, failure) -> ui.access(() -> {
                    busy(false);
                    if (failure == null) {
                        address.clear();
                        found.accept(brought);
                    } else {
                        fail(failure);
                    }
                }));
    }

    private void busy(boolean isBusy) {
        fetch.setEnabled(!isBusy);
        progress.setVisible(isBusy);
    }

    private void fail(Throwable failure) {
        if (failure instanceof CompletionException wrapped && wrapped.getCause() instanceof Refusal refusal) {
            refuse(String.valueOf(refusal.getMessage()));
        } else {
            LOG.error("A page could not be fetched", failure);
            refuse("Something went wrong in Lede. Try again, or paste the text.");
        }
    }

    private void refuse(String message) {
        address.setErrorMessage(message);
        address.setInvalid(true);
        address.focus();
    }
}
