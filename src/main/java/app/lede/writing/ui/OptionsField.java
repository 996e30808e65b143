package app.lede.writing.ui;

import app.lede.item.Option;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;

/** The options of a choice, one or several of which are marked as right. */
final class OptionsField extends Composite<Div> {
    private final String group = "key-" + UUID.randomUUID();
    private final boolean severalKeys;
    private final RowsField<OptionRow> rows =
            new RowsField<>("Options", "option", false, () -> row(new Option(NewIds.option(), "", false)));

    /** @param severalKeys whether more than one may be marked */
    OptionsField(List<Option> options, boolean severalKeys) {
        this.severalKeys = severalKeys;
        var hint = new Paragraph(
                severalKeys
                        ? "The mark before an option says that it is right: mark all that are."
                        : "The mark before an option says that it is the right one.");
        hint.addClassName("lede-note");
        getContent().add(rows, hint);
        options.forEach(option -> rows.addRow(row(option)));
    }

    List<Option> read() {
        return rows.rows().stream().map(OptionRow::read).toList();
    }

    private OptionRow row(Option option) {
        var row = new OptionRow(
                severalKeys ? KeyMark.ofSeveral(option.key()) : KeyMark.ofOne(group, option.key()), option);
        if (severalKeys) {
            return row;
        }
        row.mark()
                .onMark(() -> rows.rows().stream()
                        .filter(other -> other != row)
                        .forEach(other -> other.mark().setMarked(false)));
        return row;
    }
}
