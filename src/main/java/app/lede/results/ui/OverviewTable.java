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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Learners by quizzes, with what finds some of them. */
final class OverviewTable extends Composite<Div> {
    private transient ClassOverview overview;
    private final TextField find = new TextField("Find a learner");
    private final Select<Shown> which = new Select<>();
    private final IntegerField below = new IntegerField("Total below");
    private final GroupChoice group;
    private final String title;
    private final transient ClassOverview all;
    private OverviewGrid grid;
    private final Paragraph status = new Paragraph();

    /** @param groups of each learner, by name; who is in none may be left out */
    OverviewTable(String title, ClassOverview overview, Map<UUID, List<String>> groups) {
        this.title = title;
        this.all = overview;
        group = new GroupChoice(groups);
        this.overview = overview;
        grid = grid();
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
        group.addValueChangeListener(change -> showGroup());
        var controls = new Div(find, which, below, group);
        controls.addClassName("results-controls");
        status.getElement().setAttribute("role", "status");
        status.addClassName("lede-note");
        var note = new Paragraph(note());
        note.addClassName("lede-note");
        getContent().add(controls, status, grid, note);
        filter();
    }

    private OverviewGrid grid() {
        var made = new OverviewGrid(title, overview);
        made.setEmptyStateText("No learner is like that.");
        return made;
    }

    /** Means below the table are of the group then. */
    private void showGroup() {
        overview = group.learners().map(all::of).orElse(all);
        var before = grid;
        grid = grid();
        getContent().replace(before, grid);
        var kept = which.getValue();
        which.getDataProvider().refreshAll();
        which.setValue(kept);
        filter();
    }

    private long count(Shown shown) {
        return overview.learners().stream().filter(line -> shown.shows(line)).count();
    }

    private void filter() {
        // Empty for a moment, while its labels are made anew.
        var shown = Objects.requireNonNullElse(which.getValue(), Shown.EVERYBODY);
        grid.getListDataView()
                .setFilter(line -> RowOrder.matches(line.name(), find.getValue())
                        && shown.shows(line)
                        && (below.getValue() == null || Shown.isBelow(line, below.getValue())));
        int found = grid.getListDataView().getItemCount();
        int learners = overview.learners().size();
        status.setText(found + " of " + AnalysisView.learners(learners) + group.words(learners));
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
