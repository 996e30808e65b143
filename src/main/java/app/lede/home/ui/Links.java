package app.lede.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Lists of the first screens. */
final class Links {
    private Links() {}

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
