package app.lede.writing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** A radio button that marks the right one of several options. */
@Tag("input")
final class KeyMark extends Component {

    KeyMark(String group, boolean marked) {
        getElement().setAttribute("type", "radio");
        getElement().setAttribute("name", group);
        getElement().setAttribute("aria-label", "This option is right");
        getElement().setAttribute("class", "writing-key-mark");
        getElement().setProperty("checked", marked);
        getElement().addPropertyChangeListener("checked", "change", change -> {});
    }

    boolean isMarked() {
        return getElement().getProperty("checked", false);
    }

    void setMarked(boolean marked) {
        getElement().setProperty("checked", marked);
    }

    /** Tells when the author marks this one; the browser tells nothing of the ones that are no longer marked. */
    void onMark(Runnable listener) {
        getElement().addPropertyChangeListener("checked", "change", change -> {
            if (change.isUserOriginated() && isMarked()) {
                listener.run();
            }
        });
    }
}
