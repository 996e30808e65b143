package app.lede.base.ui;

import com.vaadin.flow.component.UI;

/** Light, dark, or as the system says: chosen for this device. */
public enum Theme {
    SYSTEM("As the system says"),
    LIGHT("Light"),
    DARK("Dark");

    static final DeviceChoice<Theme> CHOICE = new DeviceChoice<>("lede-theme", "theme", values());

    private final String label;

    Theme(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** What the browser of the current request was told. */
    public static Theme current() {
        return CHOICE.current();
    }

    /** Shows this theme in the browser now, and on every later visit. */
    public void choose(UI ui) {
        CHOICE.choose(ui, this);
    }
}
