package app.lede.results.ui;

import app.lede.results.ClassOverview;
import app.lede.results.Points;
import app.lede.results.Progress;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Learners by quizzes, with what finds some of them. */
final class OverviewTable extends Composite<Div> {
    private final transient ClassOverview overview;
    private final transient Instant now;
    private final TextField find = new TextField("Find a learner");
    private final Select<Shown> which = new Select<>();
    private final OverviewGrid grid;
    private final Paragraph found = new Paragraph();

    OverviewTable(String title, ClassOverview overview, Instant now) {
        this.overview = overview;
        this.now = now;
        grid = new OverviewGrid(title, overview, now);
        grid.setEmptyStateText("No learner is like that.");
        find.setClearButtonVisible(true);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(change -> filter());
        which.setLabel("Show");
        which.setItems(Shown.values());
        which.setItemLabelGenerator(shown -> shown.label() + " (" + count(shown) + ")");
        which.setValue(Shown.EVERYBODY);
        which.addValueChangeListener(change -> filter());
        var controls = new Div(find, which);
        controls.addClassName("results-controls");
        found.getElement().setAttribute("role", "status");
        found.addClassName("lede-note");
        var note = new Paragraph(note());
        note.addClassName("lede-note");
        getContent().add(controls, found, grid, note);
        filter();
    }

    private long count(Shown shown) {
        return overview.learners().stream()
                .filter(line -> shown.shows(overview, line, now))
                .count();
    }

    private void filter() {
        grid.getListDataView()
                .setFilter(line -> RowOrder.matches(line.name(), find.getValue())
                        && which.getValue().shows(overview, line, now));
        int shown = grid.getListDataView().getItemCount();
        found.setText(shown + " of " + AnalysisView.learners(overview.learners().size()));
    }

    private static String note() {
        var signs = Stream.of(Progress.values())
                .filter(progress -> !progress.sign().isEmpty())
                .map(progress -> progress.sign() + " " + progress.words())
                .collect(Collectors.joining(", "));
        return "The share of the marks that each learner reached. The mean is over the quizzes a learner has finished, and"
                + " over the learners who have finished a quiz, whose number stands behind it. " + signs
                + ". Missing: never started, and the quiz has closed. Needs help: a mean below "
                + Points.percent(Shown.HELP_BELOW) + ".";
    }
}
