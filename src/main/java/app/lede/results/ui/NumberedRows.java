package app.lede.results.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Rows of a name and a number that an instructor adds, changes and removes: categories, letters. */
final class NumberedRows extends Composite<Div> {
    /** A row; two are the same only if they are one. */
    static final class Row extends Composite<Div> {
        private final TextField name;
        private final BigDecimalField number;

        private Row(String nameLabel, String numberLabel) {
            name = new TextField(nameLabel);
            number = new BigDecimalField(numberLabel);
            number.setLocale(Locale.ENGLISH);
        }

        String name() {
            return name.getValue().strip();
        }

        @Nullable
        BigDecimal number() {
            return number.getValue();
        }

        void nameIsWrong(String words) {
            name.setErrorMessage(words);
            name.setInvalid(true);
        }

        void numberIsWrong(String words) {
            number.setErrorMessage(words);
            number.setInvalid(true);
        }

        private void clear() {
            name.setInvalid(false);
            number.setInvalid(false);
        }

        void focus() {
            (name.isInvalid() ? name : number).focus();
        }

        boolean isWrong() {
            return name.isInvalid() || number.isInvalid();
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Button add;
    private final String nameLabel;
    private final String numberLabel;
    private final transient Runnable changed;

    /** @param changed told of every row added or removed, and of every change in one */
    NumberedRows(String nameLabel, String numberLabel, String addLabel, Runnable changed) {
        this.nameLabel = nameLabel;
        this.numberLabel = numberLabel;
        this.changed = changed;
        add = new Button(addLabel, click -> {
            add("", null).name.focus();
            changed.run();
        });
        getContent().addClassName("results-rows");
        getContent().add(list, add);
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    Row add(String name, @Nullable BigDecimal number) {
        var row = new Row(nameLabel, numberLabel);
        row.name.setValue(name);
        row.number.setValue(number);
        row.name.addValueChangeListener(change -> changed.run());
        row.number.addValueChangeListener(change -> changed.run());
        var remove = new Button("Remove", click -> remove(row));
        remove.setAriaLabel(naming(name));
        row.name.addValueChangeListener(change -> remove.setAriaLabel(naming(row.name())));
        row.getContent().addClassName("results-row");
        row.getContent().add(row.name, row.number, remove);
        rows.add(row);
        list.add(row);
        return row;
    }

    void removeAll() {
        rows.clear();
        list.removeAll();
    }

    void clearProblems() {
        rows.forEach(Row::clear);
    }

    private static String naming(String name) {
        return name.isEmpty() ? "Remove the row without a name" : "Remove " + name;
    }

    private void remove(Row row) {
        rows.remove(row);
        list.remove(row);
        add.focus();
        changed.run();
    }
}
