package app.lede.review.ui;

import app.lede.attempt.AttemptNavigation;
import app.lede.attempt.MyAttempt;
import app.lede.attempt.Score;
import app.lede.base.ui.BrowserTime;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Optional;

/** The attempts a learner has made, each with its score where that may be told. */
final class TakenTable extends Div {
    TakenTable(List<MyAttempt> taken) {
        addClassName("lede-scroll");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getElement().setAttribute("aria-label", "Quizzes taken");
        var table = new NativeTable();
        var head = table.getHead().addRow();
        List.of("Quiz", "Class", "When", "Score").forEach(title -> head.add(heading(title, "col")));
        taken.forEach(attempt -> table.getBody().add(row(attempt)));
        add(table);
    }

    private static NativeTableRow row(MyAttempt attempt) {
        var title = attempt.quiz().title() + (attempt.number() > 1 ? " (attempt " + attempt.number() + ")" : "");
        var name = heading("", "row");
        name.add(new Anchor(AttemptNavigation.feedback(attempt.id()), title));
        var row = new NativeTableRow();
        row.add(name);
        row.addDataCell().setText(attempt.quiz().className());
        row.addDataCell()
                .setText(Optional.ofNullable(attempt.finishedAt())
                        .map(BrowserTime::day)
                        .orElse(""));
        var score = row.addDataCell();
        score.addClassName("lede-figures");
        score.setText(Optional.ofNullable(attempt.score())
                .map(Score::words)
                .orElse(attempt.isFeedbackDue() ? "Not shown" : "After the quiz has closed"));
        return row;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
