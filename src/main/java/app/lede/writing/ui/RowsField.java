package app.lede.writing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A group of rows of one form, which can be added, removed and, if their order counts, moved. */
final class RowsField<R extends Component> extends FieldSet {
    private final Div list = new Div();
    private final List<R> rows = new ArrayList<>();
    private final String rowName;
    private final boolean ordered;

    /**
     * @param rowName what one row is, as in "Remove option 2"
     * @param blank makes a new empty row
     */
    RowsField(String legend, String rowName, boolean ordered, Supplier<R> blank) {
        super(legend);
        this.rowName = rowName;
        this.ordered = ordered;
        addClassName("writing-rows");
        var add = new Button("Add " + rowName, click -> {
            var row = blank.get();
            addRow(row);
            row.getElement().executeJs("(this.querySelector('vaadin-text-field') ?? this).focus()");
        });
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(list, add);
    }

    List<R> rows() {
        return List.copyOf(rows);
    }

    void addRow(R row) {
        rows.add(row);
        show();
    }

    private void show() {
        list.removeAll();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var line = new Div(row);
            line.addClassName("writing-row");
            if (ordered) {
                line.add(
                        button("↑", "Move %s %d up".formatted(rowName, i + 1), i > 0, () -> move(row, -1)),
                        button(
                                "↓",
                                "Move %s %d down".formatted(rowName, i + 1),
                                i < rows.size() - 1,
                                () -> move(row, 1)));
            }
            line.add(button("✕", "Remove %s %d".formatted(rowName, i + 1), true, () -> {
                rows.remove(row);
                show();
            }));
            list.add(line);
        }
    }

    private void move(R row, int step) {
        int index = rows.indexOf(row);
        rows.remove(row);
        rows.add(index + step, row);
        show();
    }

    private static Button button(String sign, String says, boolean enabled, Runnable action) {
        var button = new Button(sign, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(says);
        button.setEnabled(enabled);
        return button;
    }
}
