package app.lede.paper;

/** Where the article stands among question sheets. */
public enum ArticlePlace {
    ONCE("Once, in front"),
    EACH_FORM("In front of each form"),
    LEFT_OUT("Left out");

    private final String label;

    ArticlePlace(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
