package app.lede.writing.ui;

import app.lede.base.ui.BrowserTime;
import app.lede.writing.Asking;
import app.lede.writing.BankItem;
import app.lede.writing.ItemDifference;
import app.lede.writing.ItemVersion;
import app.lede.writing.WritingNavigation;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** One question of the bank: what it is, how it changed, which quizzes asked it. */
final class BankItemDialog extends Dialog {

    BankItemDialog(BankItem shown) {
        var entry = shown.entry();
        setHeaderTitle("Question in the bank");
        setWidth("min(46rem, 96vw)");
        var body = new CardBody();
        body.show(entry.item(), List.of());
        var place = new Paragraph(new Span("In "), new Anchor(WritingNavigation.set(entry.setId()), entry.setTitle()));
        if (!shown.otherSets().isEmpty()) {
            place.add(new Span(" · also in " + String.join(", ", shown.otherSets())));
        }
        add(body, place, new H3("In quizzes"));
        if (shown.versions().isEmpty()) {
            add(new Paragraph("It was not given to a class yet."));
        } else {
            var versions = new OrderedList();
            versions.addClassNames("lede-list", "writing-versions");
            shown.versions().forEach(version -> versions.add(entry(version)));
            add(versions);
        }
        if (!shown.changes().isEmpty()) {
            add(new H3("Changed since then"), differences(shown.changes()));
        }
        getFooter().add(new Button("Close", click -> close()));
    }

    private static ListItem entry(ItemVersion version) {
        var entry = new ListItem(new Paragraph("Version " + version.number() + " of “" + version.setTitle() + "”, "
                + BrowserTime.moment(version.frozenAt())));
        if (!version.differences().isEmpty()) {
            entry.add(differences(version.differences()));
        }
        var quizzes = new UnorderedList();
        version.askings().forEach(asking -> quizzes.add(new ListItem(quiz(asking))));
        entry.add(version.askings().isEmpty() ? new Paragraph("No quiz of your classes uses it.") : quizzes);
        return entry;
    }

    private static Component[] quiz(Asking asking) {
        return new Component[] {
            new Anchor(asking.path(), asking.quiz()),
            new Span(" · " + asking.className() + " · "
                    + (asking.learners() == 0
                            ? "nobody has finished it"
                            : asking.learners()
                                    + (asking.learners() == 1 ? " learner" : " learners")
                                    + " · facility " + BankGrid.share(asking.facility())
                                    + " · discrimination " + BankGrid.share(asking.discrimination())))
        };
    }

    private static DescriptionList differences(List<ItemDifference> differences) {
        var list = new DescriptionList();
        list.addClassName("writing-differences");
        differences.forEach(difference -> {
            list.add(new DescriptionList.Term(difference.part()));
            var both = new DescriptionList.Description();
            both.add(change("del", "before", difference.before()), change("ins", "now", difference.after()));
            list.add(both);
        });
        return list;
    }

    /** The element says what it is also to those who do not see the line through it. */
    private static Div change(String element, String word, String text) {
        var marked = new Html("<" + element + "></" + element + ">");
        marked.getElement().setText(text.isEmpty() ? "(nothing)" : text);
        var line = new Div(new Span(word + ": "));
        line.add(marked);
        return line;
    }
}
