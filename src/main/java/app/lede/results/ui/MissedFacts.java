package app.lede.results.ui;

import app.lede.results.MissedFact;
import app.lede.results.ScoreSheet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which facts the class missed, each with the sentence it rests on and the way to its questions. */
final class MissedFacts extends Composite<Div> {
    private transient @Nullable List<MissedFact> shown;

    MissedFacts() {
        getContent().addClassName("results-missed");
    }

    void show(ScoreSheet sheet) {
        var now = MissedFact.of(sheet);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        getContent().removeAll();
        if (now.isEmpty()) {
            getContent()
                    .add(AnalysisView.note(
                            sheet.finished().isEmpty()
                                    ? "Nobody has finished yet."
                                    : "Nothing: of every fact, more than half of the answers were right."));
            return;
        }
        var list = new OrderedList();
        list.addClassName("results-questions");
        now.forEach(fact -> list.add(entry(fact)));
        getContent()
                .add(
                        AnalysisView.note(
                                "Half or more of the answers to these were not fully right, the most missed first."),
                        list);
    }

    private static ListItem entry(MissedFact fact) {
        var statement =
                new Paragraph(fact.statement() + (fact.key().isEmpty() ? "" : " " + "Right answer: " + fact.key()));
        statement.addClassName("results-missed-fact");
        var about = new Div();
        about.addClassName("lede-note");
        about.add(fact.missed() + " of " + fact.answers() + (fact.answers() == 1 ? " answer" : " answers")
                + " missed it. ");
        var parts = new ArrayList<Component>();
        for (int number : fact.questions()) {
            var to = new Button("Question " + number);
            to.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            to.addClickListener(click -> Questions.goTo(to, number));
            parts.add(to);
        }
        about.add(parts);
        var entry = new ListItem(statement, about);
        var evidence = fact.evidence();
        if (evidence != null) {
            entry.add(ReviewedItemCard.quote(evidence.text(), fact.attribution()));
        }
        return entry;
    }
}
