package app.lede.writing.ui;

import app.lede.writing.BankEntry;
import app.lede.writing.WritingNavigation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The questions of the bank, as many as the screen shows. */
final class BankGrid extends Grid<BankEntry> {
    private static final String NONE = "–";

    /** @param opened told of a question that somebody wants to see whole */
    BankGrid(SerializableConsumer<BankEntry> opened) {
        addClassName("writing-bank-grid");
        setSelectionMode(SelectionMode.MULTI);
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_COMPACT);
        getElement().setAttribute("aria-label", "Questions");
        addComponentColumn(entry -> {
                    var button = new Button(entry.item().content().stem(), click -> opened.accept(entry));
                    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
                    button.addClassName("writing-bank-question");
                    return button;
                })
                .setHeader("Question")
                .setWidth("18rem")
                .setFlexGrow(4);
        addColumn(entry -> entry.item().content().keyText())
                .setHeader("Answer")
                .setWidth("9rem")
                .setFlexGrow(1);
        addColumn(entry -> entry.item().kind().label())
                .setHeader("Kind")
                .setWidth("8rem")
                .setFlexGrow(0);
        addComponentColumn(entry -> new Anchor(WritingNavigation.set(entry.setId()), entry.setTitle()))
                .setHeader("Set")
                .setWidth("10rem")
                .setFlexGrow(1);
        figure("Quizzes", entry -> number(entry.seen().quizzes()));
        figure("Learners", entry -> number(entry.seen().learners()));
        figure("Facility", entry -> share(entry.seen().facility()));
        figure("Discrimination", entry -> share(entry.seen().discrimination()));
    }

    private void figure(String heading, com.vaadin.flow.function.ValueProvider<BankEntry, ?> value) {
        addColumn(value)
                .setHeader(heading)
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private static String number(int number) {
        return number == 0 ? NONE : String.format(Locale.ENGLISH, "%,d", number);
    }

    static String share(@Nullable Double share) {
        return share == null ? NONE : String.format(Locale.ENGLISH, "%.2f", share);
    }
}
