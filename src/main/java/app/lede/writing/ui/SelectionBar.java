package app.lede.writing.ui;

import app.lede.item.Item;
import app.lede.writing.Decision;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;

/** What can be done with the questions that are selected; not to be seen while there are none. */
final class SelectionBar extends Composite<Div> {
    /** What the buttons do. */
    interface Actions {
        void decideSelected(Decision decision);

        /** @param points 1 to {@value Item#MAX_POINTS} */
        void giveSelected(int points);

        void tagSelected();

        void selectShown();

        void clearSelection();
    }

    private final Span count = new Span();
    private final IntegerField points = new IntegerField();

    SelectionBar(Actions actions) {
        var bar = getContent();
        bar.addClassName("writing-selection");
        bar.getElement().setAttribute("role", "group");
        bar.getElement().setAttribute("aria-label", "Selected questions");
        count.getElement().setAttribute("role", "status");
        points.setAriaLabel("Points for each selected question");
        points.setPlaceholder("Points");
        points.setMin(1);
        points.setMax(Item.MAX_POINTS);
        points.setManualValidation(true);
        points.setWidth("6rem");
        bar.add(
                count,
                small("Keep selected", () -> actions.decideSelected(Decision.KEPT)),
                small("Drop selected", () -> actions.decideSelected(Decision.DROPPED)),
                points,
                small("Set points", () -> give(actions)),
                small("Tag…", actions::tagSelected),
                small("Select all shown", actions::selectShown),
                small("Clear selection", actions::clearSelection));
        show(0);
    }

    private void give(Actions actions) {
        var given = points.getValue();
        boolean right = given != null && given >= 1 && given <= Item.MAX_POINTS;
        points.setInvalid(!right);
        points.setErrorMessage("1 to " + Item.MAX_POINTS);
        if (right) {
            actions.giveSelected(given);
        }
    }

    private static Button small(String words, Runnable action) {
        var button = new Button(words, click -> action.run());
        button.addThemeName("small");
        return button;
    }

    void show(int selected) {
        setVisible(selected > 0);
        count.setText(selected + " selected");
    }
}
