package app.lede.base.ui;

import com.vaadin.flow.component.html.Anchor;

/** Links that look like buttons: what leads to another page is a link, however weighty. */
public final class ButtonLink {
    private ButtonLink() {}

    /** A link among others. */
    public static Anchor to(String path, String words) {
        var link = new Anchor(path, words);
        link.addClassName("lede-button");
        return link;
    }

    /** The one that most people will want. */
    public static Anchor primary(String path, String words) {
        var link = to(path, words);
        link.addClassName("lede-button-primary");
        return link;
    }
}
