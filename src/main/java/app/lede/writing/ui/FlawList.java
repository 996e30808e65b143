package app.lede.writing.ui;

import app.lede.item.Flaw;
import app.lede.item.ItemFlaws;
import app.lede.writing.Decision;
import app.lede.writing.SetContent;
import app.lede.writing.WrittenItem;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Advice on the wording of an item, one sentence a line; not to be seen where there is none. */
final class FlawList extends UnorderedList {
    FlawList() {
        addClassName("writing-flaws");
        getElement().setAttribute("aria-label", "Advice on the wording");
        setVisible(false);
    }

    void show(List<Flaw> flaws) {
        removeAll();
        flaws.forEach(flaw -> add(line(flaw)));
        setVisible(!flaws.isEmpty());
    }

    private static ListItem line(Flaw flaw) {
        var line = new ListItem(new Span(flaw.place().label() + ": "), new Span(flaw.sentence()));
        line.setClassName("writing-flaw-warning", flaw.severity() == Flaw.Severity.WARNING);
        return line;
    }

    /** What items that are not dropped have wrong together, each under the last item it concerns. */
    static Map<UUID, List<Flaw>> together(SetContent content) {
        var dropped = content.items().stream()
                .filter(written -> written.is(Decision.DROPPED))
                .map(WrittenItem::id)
                .toList();
        return ItemFlaws.find(content.items().stream().map(WrittenItem::item).toList()).stream()
                .filter(flaw -> concerned(flaw).stream().noneMatch(dropped::contains))
                .collect(Collectors.groupingBy(flaw -> concerned(flaw).getLast()));
    }

    private static List<UUID> concerned(Flaw flaw) {
        return flaw.place() instanceof Flaw.Place.InSet set ? set.items() : List.of();
    }
}
