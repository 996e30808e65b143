package app.lede.writing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** What marks a right option: a radio button where one is right, a checkbox where several can be. */
@Tag("input")
final class KeyMark extends Component {

    private KeyMark(String type, boolean marked) {
        getElement().setAttribute("type", type);
        getElement().setAttribute("aria-label", "This option is right");
        getElement().setAttribute("class", "writing-key-mark");
        getElement().setProperty("checked", marked);
        getElement().addPropertyChangeListener("checked", "change", change -> {});
    }

    /** @param group the name that the marks of one item share */
    static KeyMark ofOne(String group, boolean marked) {
        var mark = new KeyMark("radio", marked);
        mark.getElement().setAttribute("name", group);
        return mark;
    }

    static KeyMark ofSeveral(boolean marked) {
        return new KeyMark("checkbox", marked);
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
