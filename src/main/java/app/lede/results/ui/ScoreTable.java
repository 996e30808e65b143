package app.lede.results.ui;

import app.lede.quiz.TakingRules;
import app.lede.results.Mark;
import app.lede.results.Points;
import app.lede.results.QuizScores;
import app.lede.results.ScoreColumn;
import app.lede.results.ScoreRow;
import app.lede.results.ScoreSheet;
import app.lede.results.Scores;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.Tooltip;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Learners by questions. */
final class ScoreTable extends Composite<Div> {
    private final transient Scores scores;
    private final transient TakingRules rules;
    private final NativeTable table = new NativeTable();
    private final TextField find = new TextField("Find a learner");
    private final Select<RowOrder> order = new Select<>();
    private final Paragraph none = new Paragraph("No learner has a name like that.");
    private final List<NativeTableCell> facilities = new ArrayList<>();
    private final Paragraph note = new Paragraph();
    private final transient Map<UUID, ScoreLine> lines = new LinkedHashMap<>();
    private transient ScoreSheet sheet;

    ScoreTable(Scores scores, QuizScores shown) {
        this.scores = scores;
        this.sheet = shown.sheet();
        this.rules = shown.quiz().rules();
        find.setClearButtonVisible(true);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(change -> arrange());
        order.setLabel("Sort by");
        order.setItems(RowOrder.values());
        order.setItemLabelGenerator(RowOrder::label);
        order.setValue(RowOrder.NAME);
        order.addValueChangeListener(change -> arrange());
        var controls = new Div(find, order);
        controls.addClassName("results-controls");
        none.setVisible(false);
        note.addClassName("lede-note");

        table.addClassName("results-sheet");
        table.getHead().add(head());
        table.getFoot().add(foot());
        getContent()
                .add(controls, Tables.scrolling("Score sheet of " + shown.quiz().title(), table), none, note);
        update(sheet);
    }

    /** Shows new figures in the rows as they stand; the order changes only when somebody joins or leaves. */
    void update(ScoreSheet changed) {
        sheet = changed;
        var there = changed.rows().stream().map(ScoreRow::learnerId).collect(Collectors.toSet());
        boolean moved = lines.keySet().retainAll(there);
        for (var row : changed.rows()) {
            var line = lines.get(row.learnerId());
            if (line == null) {
                lines.put(row.learnerId(), new ScoreLine(scores, changed, row));
                moved = true;
            } else {
                line.show(changed, row);
            }
        }
        if (moved) {
            arrange();
        }
        for (int i = 0; i < facilities.size(); i++) {
            var facility = changed.columns().get(i).facility();
            facilities.get(i).setText(facility == null ? "" : Points.percent(facility));
        }
        note.setText(note(changed.finished().size()));
    }

    private void arrange() {
        var wanted = find.getValue();
        var shown = lines.values().stream()
                .map(ScoreLine::row)
                .filter(row -> RowOrder.matches(row, wanted))
                .sorted(order.getValue().comparator())
                .toList();
        table.getBody().removeAll();
        shown.forEach(row -> table.getBody().add(lines.get(row.learnerId())));
        none.setVisible(shown.isEmpty());
    }

    private NativeTableRow head() {
        var row = new NativeTableRow();
        row.add(Tables.columnHead("Learner"), Tables.columnHead("Status"));
        row.add(figureHead("Points"), figureHead("Score"));
        sheet.columns().forEach(column -> row.add(Tables.columnHead(toQuestion(column))));
        return row;
    }

    private static NativeTableHeaderCell figureHead(String text) {
        var cell = Tables.columnHead(text);
        cell.addClassName("lede-figure");
        return cell;
    }

    private NativeTableRow foot() {
        var row = new NativeTableRow();
        row.add(Tables.rowHead("Facility"), new NativeTableCell(), new NativeTableCell(), new NativeTableCell());
        sheet.columns().forEach(column -> {
            var cell = new NativeTableCell();
            facilities.add(cell);
            row.add(cell);
        });
        return row;
    }

    private static NativeButton toQuestion(ScoreColumn column) {
        var button = new NativeButton(String.valueOf(column.number()));
        button.addClassName("results-number");
        button.setAriaLabel("Question " + column.number() + ": " + column.stem());
        Tooltip.forComponent(button).withText(column.stem());
        button.addClickListener(click -> Questions.goTo(button, column.number()));
        return button;
    }

    private String note(int finished) {
        var signs = Stream.of(Mark.values())
                .filter(mark -> rules.drawn() > 0 || mark != Mark.NOT_ASKED)
                .map(mark -> mark.symbol() + " " + mark.words())
                .collect(Collectors.joining(", "));
        return signs + ". Facility is the mean share of the marks over the "
                + (finished == 1 ? "1 finished attempt" : finished + " finished attempts")
                + " that count. " + counts();
    }

    private String counts() {
        return switch (rules.counts()) {
            case BEST -> "Of several attempts by one learner, the best counts.";
            case LAST -> "Of several attempts by one learner, the last counts.";
            case FIRST -> "Of several attempts by one learner, the first counts.";
            case MEAN ->
                "Of several attempts by one learner, the mean of their points counts; the signs are those of the last.";
        };
    }
}
