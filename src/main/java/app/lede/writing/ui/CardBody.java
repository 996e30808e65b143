package app.lede.writing.ui;

import app.lede.item.Flaw;
import app.lede.item.Item;
import app.lede.item.ItemFlaws;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A question as its author reads it: what is asked, what is right, what it rests on and what could be better. */
final class CardBody extends Div {
    private transient @Nullable Item shown;
    private transient List<Flaw> together = List.of();

    CardBody() {
        addClassName("writing-card-body");
    }

    /** @param flawsInSet what it has wrong together with others of the set */
    void show(Item item, List<Flaw> flawsInSet) {
        if (item.equals(shown) && flawsInSet.equals(together)) {
            return;
        }
        shown = item;
        together = flawsInSet;
        removeAll();
        add(stem(item), AnswerLines.of(item.content()));
        addNotes(item);
        var advice = new FlawList();
        // a note says already that no evidence is chosen
        advice.show(Stream.concat(ItemFlaws.find(item).stream(), flawsInSet.stream())
                .filter(flaw -> !(flaw.place() instanceof Flaw.Place.Evidence))
                .toList());
        add(advice);
    }

    private static H2 stem(Item item) {
        var text = item.content().stem();
        var stem = new H2(text.isBlank() ? "(no question yet)" : text);
        stem.addClassName("writing-stem");
        return stem;
    }

    private void addNotes(Item item) {
        for (var problem : item.problems()) {
            var line = new Paragraph("To put right: " + problem);
            line.addClassName("writing-problem");
            add(line);
        }
        var attribution = item.attribution();
        if (attribution != null) {
            add(note("Claim by " + attribution.source()));
        }
        if (!item.rationale().isBlank()) {
            add(note(item.rationale()));
        }
        if (item.evidence() == null) {
            add(note("No evidence chosen."));
        }
        if (item.points() != 1) {
            add(note(item.points() + " points"));
        }
        if (!item.tags().isEmpty()) {
            add(new TagList(item.tags()));
        }
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("lede-note");
        return note;
    }
}
