package app.lede.writing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/** The accepted answers of a typed answer or a gap. */
final class AnswersField extends Composite<Div> {
    private final RowsField<TextField> rows = new RowsField<>("Accepted answers", "answer", false, () -> row(""));

    AnswersField(List<String> accepted) {
        var hint = new Paragraph(
                "The first is shown in feedback. Capitals, accents, punctuation and a leading “the” do not matter.");
        hint.addClassName("lede-note");
        getContent().add(rows, hint);
        accepted.forEach(answer -> rows.addRow(row(answer)));
    }

    /** The answers, without those left empty. */
    List<String> read() {
        return rows.rows().stream()
                .map(row -> row.getValue().strip())
                .filter(answer -> !answer.isEmpty())
                .toList();
    }

    private static TextField row(String answer) {
        var row = ContentForm.sentWhileTyped(new TextField());
        row.setAriaLabel("Accepted answer");
        row.setValue(answer);
        return row;
    }
}
