package app.lede.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;

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

    /** The score sheet of a quiz. */
    static String results(UUID quizId) {
        return "results/" + quizId;
    }

    /** The editor of an item set. */
    static String set(UUID setId) {
        return "sets/" + setId;
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
