package app.lede.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Links and lists of the first screens. */
final class Links {
    private Links() {}

    static Anchor primary(String address, String text) {
        var link = button(address, text);
        link.addClassName("lede-button-primary");
        return link;
    }

    static Anchor button(String address, String text) {
        var link = new Anchor(address, text);
        link.addClassName("lede-button");
        return link;
    }

    /** A line of a list: what it is, linked to where it is, and a note on it. */
    static ListItem line(String address, String title, String note) {
        return new ListItem(new H3(new Anchor(address, title)), new Paragraph(note));
    }

    static UnorderedList list(List<ListItem> lines) {
        var list = new UnorderedList(lines.toArray(ListItem[]::new));
        list.addClassName("lede-list");
        return list;
    }
}
