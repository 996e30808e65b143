package app.lede.results.ui;

import app.lede.results.ClassOverview;
import app.lede.results.GradingWords;
import app.lede.results.Progress;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Learners by quizzes, with what finds some of them. */
final class OverviewTable extends Composite<Div> {
    private final transient ClassOverview overview;
    private final TextField find = new TextField("Find a learner");
    private final Select<Shown> which = new Select<>();
    private final IntegerField below = new IntegerField("Total below");
    private final OverviewGrid grid;
    private final Paragraph found = new Paragraph();

    OverviewTable(String title, ClassOverview overview) {
        this.overview = overview;
        grid = new OverviewGrid(title, overview);
        grid.setEmptyStateText("No learner is like that.");
        find.setClearButtonVisible(true);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(change -> filter());
        which.setLabel("Show");
        which.setItems(Shown.values());
        which.setItemLabelGenerator(shown -> shown.label() + " (" + count(shown) + ")");
        which.setValue(Shown.EVERYBODY);
        which.addValueChangeListener(change -> filter());
        below.setSuffixComponent(new Span("%"));
        below.setMin(0);
        below.setMax(101);
        below.setClearButtonVisible(true);
        below.setValueChangeMode(ValueChangeMode.LAZY);
        below.addValueChangeListener(change -> filter());
        var controls = new Div(find, which, below);
        controls.addClassName("results-controls");
        found.getElement().setAttribute("role", "status");
        found.addClassName("lede-note");
        var note = new Paragraph(note());
        note.addClassName("lede-note");
        getContent().add(controls, found, grid, note);
        filter();
    }

    private long count(Shown shown) {
        return overview.learners().stream().filter(line -> shown.shows(line)).count();
    }

    private void filter() {
        grid.getListDataView()
                .setFilter(line -> RowOrder.matches(line.name(), find.getValue())
                        && which.getValue().shows(line)
                        && (below.getValue() == null || Shown.isBelow(line, below.getValue())));
        int shown = grid.getListDataView().getItemCount();
        found.setText(shown + " of " + AnalysisView.learners(overview.learners().size()));
    }

    private String note() {
        var signs = Stream.of(Progress.values())
                .filter(progress -> !progress.sign().isEmpty())
                .map(progress -> progress.sign() + " " + progress.words())
                .collect(Collectors.joining(", "));
        return GradingWords.say(
                        overview.grading(),
                        overview.quizzes().stream()
                                .map(ClassOverview.Column::quiz)
                                .toList())
                + " Below a quiz stands the mean of the learners who have finished it, whose number stands behind it. "
                + signs + ". Missing: never started, and the quiz has closed for this learner. Late: handed in after it"
                + " had. Needs help: a total below " + Shown.HELP_BELOW + "%.";
    }
}
