package app.lede.results.ui;

import app.lede.results.Points;
import app.lede.results.ScoreRow;
import app.lede.results.ScoreSheet;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** How far the class is: in figures, and by name who has not started. */
final class Standings extends Composite<Div> {
    private record Shown(int finished, int answering, List<String> notStarted, String mean) {}

    private transient Shown shown = new Shown(-1, 0, List.of(), "");

    Standings() {
        getContent().addClassName("results-standings");
    }

    void show(ScoreSheet sheet) {
        var mean = sheet.meanShare();
        var now = new Shown(
                sheet.finished().size(),
                sheet.answering().size(),
                sheet.notStarted().stream().map(ScoreRow::name).toList(),
                mean == null ? "–" : Points.percent(mean));
        if (!now.equals(shown)) {
            shown = now;
            getContent().removeAll();
            getContent().add(figures(), notStarted());
        }
    }

    private DescriptionList figures() {
        var list = new DescriptionList();
        list.addClassName("results-figures");
        figure(list, "Finished", String.valueOf(shown.finished()));
        figure(list, "Answering", String.valueOf(shown.answering()));
        figure(list, "Not started", String.valueOf(shown.notStarted().size()));
        figure(list, "Mean score", shown.mean());
        return list;
    }

    private static void figure(DescriptionList list, String term, String value) {
        var pair = new Div(new DescriptionList.Term(term), new DescriptionList.Description(value));
        list.add(pair);
    }

    private Div notStarted() {
        var part = new Div(new H2("Not started"));
        part.addClassName("results-not-started");
        if (shown.notStarted().isEmpty()) {
            part.add(new Paragraph("Everybody in the class has started."));
        } else {
            var names = new UnorderedList();
            shown.notStarted().forEach(name -> names.add(new ListItem(name)));
            part.add(names);
        }
        return part;
    }
}
