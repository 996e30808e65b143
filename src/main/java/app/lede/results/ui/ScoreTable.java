package app.lede.results.ui;

import app.lede.quiz.TakingRules;
import app.lede.results.Mark;
import app.lede.results.Openings;
import app.lede.results.QuizScores;
import app.lede.results.ScoreSheet;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Learners by questions, with what finds a learner and what explains the signs. */
final class ScoreTable extends Composite<Div> {
    private final transient TakingRules rules;
    private final ScoreGrid grid;
    private final Paragraph note = new Paragraph();

    ScoreTable(Openings openings, QuizScores shown) {
        rules = shown.quiz().rules();
        grid = new ScoreGrid(
                "Score sheet of " + shown.quiz().title(),
                shown.sheet(),
                (attempt, place) -> new ResponseDialog(openings.attempt(attempt), place).open());
        var find = new TextField("Find a learner");
        find.setClearButtonVisible(true);
        find.setValueChangeMode(ValueChangeMode.LAZY);
        find.addValueChangeListener(change -> grid.find(change.getValue()));
        var controls = new Div(find);
        controls.addClassName("results-controls");
        note.addClassName("lede-note");
        getContent().add(controls, grid, note);
        update(shown.sheet());
    }

    /** Shows new figures in the rows as they stand. */
    void update(ScoreSheet changed) {
        grid.show(changed);
        note.setText(note(changed.finished().size()));
    }

    private String note(int finished) {
        var signs = Stream.of(Mark.values())
                .filter(mark -> rules.drawn() > 0 || mark != Mark.NOT_ASKED)
                .map(mark -> mark.symbol() + " " + mark.words())
                .collect(Collectors.joining(", "));
        return signs + ". Facility is the mean share of the marks over the "
                + (finished == 1 ? "1 finished attempt" : finished + " finished attempts")
                + " that count; N is how many of them were asked the question. Time runs from the start until the work"
                + " was handed in, or to the last answer where the clock ended it. " + counts();
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
