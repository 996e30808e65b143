package app.lede.writing.ui;

import app.lede.writing.BankEntry;
import app.lede.writing.WritingNavigation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The questions of the bank, as many as the screen shows. */
final class BankGrid extends Grid<BankEntry> {
    private static final String NONE = "–";
    private static final int LONGEST = 80;

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
                    return new Div(button, new TagList(entry.item().tags()));
                })
                .setHeader("Question")
                .setWidth("16rem")
                .setFlexGrow(4);
        addColumn(entry -> shortened(entry.item().content().keyText()))
                .setHeader("Answer")
                .setWidth("8rem")
                .setFlexGrow(1);
        addColumn(entry -> entry.item().kind().label())
                .setHeader("Kind")
                .setWidth("8rem")
                .setFlexGrow(0);
        addComponentColumn(entry -> new Anchor(WritingNavigation.set(entry.setId()), entry.setTitle()))
                .setHeader("Set")
                .setWidth("8rem")
                .setFlexGrow(1);
        figure("Quizzes", 5.5, entry -> number(entry.seen().quizzes()));
        figure("Learners", 6, entry -> number(entry.seen().learners()));
        figure("Facility", 5.5, entry -> share(entry.seen().facility()));
        figure("Discrimination", 8.5, entry -> share(entry.seen().discrimination()));
    }

    private void figure(String heading, double width, com.vaadin.flow.function.ValueProvider<BankEntry, ?> value) {
        addColumn(value)
                .setHeader(heading)
                .setTextAlign(ColumnTextAlign.END)
                .setWidth(width + "rem")
                .setFlexGrow(0);
    }

    private static String number(int number) {
        return number == 0 ? NONE : String.format(Locale.ENGLISH, "%,d", number);
    }

    /** An order or a match can be long: the question shows it whole. */
    private static String shortened(String answer) {
        return answer.length() <= LONGEST
                ? answer
                : answer.substring(0, LONGEST).strip() + "…";
    }

    static String share(@Nullable Double share) {
        return share == null ? NONE : String.format(Locale.ENGLISH, "%.2f", share);
    }
}
