package app.lede.base.ui;

/** How large everything is, chosen for this device. The browser's own zoom works besides. */
enum TextSize {
    USUAL("Usual"),
    LARGER("Larger"),
    LARGEST("Largest");

    static final DeviceChoice<TextSize> CHOICE = new DeviceChoice<>("lede-text", "text", values());

    private final String label;

    TextSize(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
