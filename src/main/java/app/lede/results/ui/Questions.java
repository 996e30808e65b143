package app.lede.results.ui;

import app.lede.results.ItemReport;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.List;

/** The questions one by one, with what was given for each. */
final class Questions extends Composite<Div> {
    private final OrderedList list = new OrderedList();
    private final List<ListItem> places = new ArrayList<>();
    private final transient RegradeDialogs judging;
    private transient List<ItemReport> shown;

    Questions(List<ItemReport> reports, RegradeDialogs judging) {
        shown = reports;
        this.judging = judging;
        list.addClassName("results-questions");
        for (var report : reports) {
            var place = new ListItem(new QuestionReport(report, judging));
            place.setId(id(report.column().number()));
            place.getElement().setAttribute("tabindex", "-1");
            places.add(place);
            list.add(place);
        }
        getContent().add(list);
    }

    void update(List<ItemReport> changed) {
        for (int i = 0; i < places.size(); i++) {
            if (!changed.get(i).equals(shown.get(i))) {
                places.get(i).removeAll();
                places.get(i).add(new QuestionReport(changed.get(i), judging));
            }
        }
        shown = changed;
    }

    /** Takes the reader to a question. */
    static void goTo(Component from, int number) {
        from.getElement()
                .executeJs(
                        "const place = document.getElementById($0);"
                                + " place?.scrollIntoView({block: 'start'}); place?.focus({preventScroll: true});",
                        id(number));
    }

    private static String id(int number) {
        return "question-" + number;
    }
}
