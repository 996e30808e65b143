package app.lede.writing;

/** What the author of a set has decided about an item. */
public enum Decision {
    DRAFTED("To decide"),
    KEPT("Kept"),
    DROPPED("Dropped");

    private final String label;

    Decision(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
