package app.lede.writing.ui;

import app.lede.item.Entry;
import app.lede.item.Item;
import app.lede.item.Prompt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Random;

/** A question as a learner is asked it, beside the fields in which it is written. It is made of the prompt: it has no key. */
final class AsLearnersSee extends Section {
    private final Div shown = new Div();

    AsLearnersSee() {
        var heading = new H3("As learners see it");
        getElement().setAttribute("aria-label", heading.getText());
        addClassName("writing-preview");
        shown.addClassName("writing-preview-sheet");
        shown.getElement().setAttribute("dir", "auto");
        add(heading, shown);
    }

    /** Options stand in the order of the fields; a quiz may shuffle them. */
    void show(Item item) {
        var random = new Random(item.id().getMostSignificantBits());
        var prompt = item.content().prompt(random, false);
        shown.removeAll();
        var stem = new Paragraph(prompt.stem().isBlank() ? "(no question yet)" : prompt.stem());
        stem.addClassName("writing-preview-stem");
        shown.add(stem);
        switch (prompt) {
            case Prompt.Choose(var _, var quote, var options) -> {
                if (quote != null && !quote.isBlank()) {
                    shown.add(quote(quote));
                }
                shown.add(entries(options, "○"));
            }
            case Prompt.ChooseAll(var _, var options) -> shown.add(entries(options, "□"));
            case Prompt.Type _ -> shown.add(room());
            case Prompt.TypeNumber(var _, var unit) -> shown.add(new Paragraph(room(), new Span(" " + unit)));
            case Prompt.Fill(var _, var before, var after) ->
                shown.add(new Paragraph(new Span(before), room(), new Span(after)));
            case Prompt.Arrange(var _, var events) -> shown.add(entries(events, "↕"));
            case Prompt.Match(var _, var lefts, var rights) -> match(lefts, rights);
        }
    }

    private void match(List<Entry> lefts, List<Entry> rights) {
        var list = new UnorderedList();
        lefts.forEach(left -> list.add(new ListItem(new Span(left.text() + " "), room())));
        shown.add(list);
        var choices = new Paragraph("To choose from: "
                + String.join(" · ", rights.stream().map(Entry::text).toList()));
        choices.addClassName("lede-note");
        shown.add(choices);
    }

    private static Component quote(String words) {
        var quote = new Paragraph("“" + words + "”");
        quote.addClassName("writing-quote");
        return quote;
    }

    private static UnorderedList entries(List<Entry> entries, String sign) {
        var list = new UnorderedList();
        for (var entry : entries) {
            var mark = new Span(sign + " ");
            mark.getElement().setAttribute("aria-hidden", "true");
            list.add(new ListItem(mark, new Span(entry.text().isBlank() ? "(empty)" : entry.text())));
        }
        return list;
    }

    /** Where something is typed or chosen. */
    private static Span room() {
        var room = new Span("\u00a0");
        room.addClassName("writing-preview-room");
        var words = new Span("(to be filled in)");
        words.addClassName("lede-sr-only");
        room.add(words);
        return room;
    }
}
