package app.lede.writing.ui;

import app.lede.writing.Decision;
import app.lede.writing.SetContent;
import app.lede.writing.SetHistory;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** What can be done with the whole set: filter, keep all, undo, add, draft more. */
final class SetToolbar extends Div {

    /** What the buttons do. */
    interface Actions {
        void filter(Filter filter);

        void keepAll();

        void undo();

        void redo();

        void addItem();

        void draftMore();

        void showKeys();
    }

    private final Map<Filter, Button> filters = new EnumMap<>(Filter.class);
    private final Button keepAll;
    private final Button undo;
    private final Button redo;
    private final Button draftMore;

    SetToolbar(Actions actions) {
        addClassName("writing-toolbar");
        var filterBar = new Div();
        filterBar.addClassName("writing-filters");
        filterBar.getElement().setAttribute("role", "group");
        filterBar.getElement().setAttribute("aria-label", "Show which questions");
        for (var filter : Filter.values()) {
            var button = new Button("", click -> actions.filter(filter));
            button.addThemeName("small");
            filters.put(filter, button);
            filterBar.add(button);
        }
        keepAll = small("Keep all", click -> actions.keepAll());
        undo = small("Undo", click -> actions.undo());
        redo = small("Redo", click -> actions.redo());
        var keys = small("?", click -> actions.showKeys());
        keys.setAriaLabel("Show the keys");
        draftMore = small("Draft more…", click -> actions.draftMore());
        var rest = new Div(keepAll, undo, redo, small("Add question", click -> actions.addItem()), draftMore, keys);
        rest.addClassName("writing-tools");
        add(filterBar, rest);
    }

    private static Button small(String word, Consumer<Object> action) {
        var button = new Button(word, action::accept);
        button.addThemeName("small");
        return button;
    }

    /** Whether there is an article to draft from. */
    void setDrafting(boolean possible) {
        draftMore.setVisible(possible);
    }

    void show(SetContent content, Filter chosen, SetHistory history) {
        filters.forEach((filter, button) -> {
            button.setText(filter.label(content));
            button.getElement().setAttribute("aria-pressed", String.valueOf(filter == chosen));
        });
        keepAll.setEnabled(content.count(Decision.DRAFTED) > 0);
        undo.setEnabled(history.toUndo().isPresent());
        undo.setTooltipText(
                history.toUndo().map(step -> "Undo: " + step.label()).orElse("Nothing to undo"));
        redo.setEnabled(history.toRedo().isPresent());
        redo.setTooltipText(
                history.toRedo().map(step -> "Do again: " + step.label()).orElse("Nothing to do again"));
    }
}
