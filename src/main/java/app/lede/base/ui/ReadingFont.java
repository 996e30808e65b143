package app.lede.base.ui;

/** In which letters articles and questions are set, chosen for this device. */
enum ReadingFont {
    SERIF("With serifs, as in a paper"),
    SANS("Without serifs"),
    /** Atkinson Hyperlegible, drawn by the Braille Institute for readers with low vision: no two letters look alike. */
    LEGIBLE("Letters that are easy to tell apart");

    static final DeviceChoice<ReadingFont> CHOICE = new DeviceChoice<>("lede-font", "font", values());

    private final String label;

    ReadingFont(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
