package app.lede.paper;

/** The paper it is printed on. */
public enum PageSize {
    A4("A4", "A4"),
    LETTER("Letter", "letter");

    private final String label;
    private final String style;

    PageSize(String label, String style) {
        this.label = label;
        this.style = style;
    }

    public String label() {
        return label;
    }

    /** As style sheets name it. */
    String style() {
        return style;
    }
}
