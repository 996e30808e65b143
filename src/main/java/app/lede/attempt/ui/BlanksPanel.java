package app.lede.attempt.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** Asks once whether to hand in though some questions are blank. */
final class BlanksPanel extends Section {
    private final H2 heading = new H2("Hand in with blanks?");

    /**
     * @param blanks numbers of the blank questions, at least one
     * @param goTo told the index of the question to go back to
     */
    BlanksPanel(List<Integer> blanks, IntConsumer goTo, Runnable handIn) {
        addClassName("attempt-question");
        heading.getElement().setAttribute("tabindex", "-1");
        int first = blanks.getFirst();
        var back = new Button("Go to question " + first, click -> goTo.accept(first - 1));
        back.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(back, new Button("Hand in anyway", click -> handIn.run()));
        actions.addClassName("lede-actions");
        add(
                heading,
                new Paragraph(sentence(blanks) + " Once you have handed in, answers cannot be changed any more."),
                actions);
    }

    static String sentence(List<Integer> blanks) {
        if (blanks.size() == 1) {
            return "Question " + blanks.getFirst() + " is blank.";
        }
        var before = blanks.subList(0, blanks.size() - 1).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return "Questions " + before + " and " + blanks.getLast() + " are blank.";
    }

    void focusHeading() {
        heading.getElement().executeJs("this.focus()");
    }
}
