package app.lede.results.ui;

import app.lede.base.ui.BrowserTime;
import app.lede.results.AnswerCount;
import app.lede.results.ItemReport;
import app.lede.results.Mark;
import app.lede.results.Points;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** A question, its key, its facility and what was given for it. */
final class QuestionReport extends Div {
    private static final int MOST_SHOWN = 12;
    /** Each of them may be one to accept. */
    private static final int MOST_TYPED_SHOWN = 100;

    QuestionReport(ItemReport report, RegradeDialogs judging) {
        addClassName("results-question");
        var column = report.column();
        var item = column.item().item();
        add(new H3(column.number() + ". " + column.stem()));
        var facility = column.facility();
        var about = new Paragraph("Right answer: " + item.content().keyText());
        var figures = new Paragraph(
                facility == null
                        ? "Nobody has finished yet."
                        : "Facility " + Points.percent(facility) + ", " + column.finished() + " finished"
                                + (item.points() == 1
                                        ? ""
                                        : ", " + (item.counts() ? item.points() + " points" : "dropped")));
        figures.addClassName("lede-note");
        add(about, figures);
        if (column.finished() > 0) {
            add(answers(report, column.finished(), judging));
        }
        if (!report.regrades().isEmpty()) {
            add(regrades(report, judging));
        }
        var regrade = new Button("Regrade…", click -> judging.open(report));
        regrade.setAriaLabel("Regrade question " + column.number());
        regrade.addThemeVariants(ButtonVariant.LUMO_SMALL);
        regrade.addClassName("results-regrade");
        add(regrade);
        if (item.evidence() != null) {
            add(ReviewedItemCard.quote(item.evidence().text(), item.attribution()));
        }
    }

    private static Div regrades(ItemReport report, RegradeDialogs judging) {
        var list = new UnorderedList();
        list.addClassName("results-regrades");
        for (var line : report.regrades()) {
            var entry = new ListItem(
                    new Span(line.words() + " "), note(line.by() + ", " + BrowserTime.moment(line.at()) + " "));
            if (line.isLast()) {
                var back = new Button("Take it back…", click -> judging.takeBack(report, line));
                back.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
                back.setAriaLabel("Take back: " + line.words());
                entry.add(back);
            }
            list.add(entry);
        }
        var about = new Paragraph("Decided since it was given:");
        about.addClassName("lede-note");
        return new Div(about, list);
    }

    private static Span note(String words) {
        var note = new Span(words);
        note.addClassName("lede-note");
        return note;
    }

    private static UnorderedList answers(ItemReport report, int finished, RegradeDialogs judging) {
        var list = new UnorderedList();
        list.addClassName("results-answers");
        boolean typed = report.column().item().item().kind().isTyped();
        int most = typed ? MOST_TYPED_SHOWN : MOST_SHOWN;
        for (var answer : report.answers().stream().limit(most).toList()) {
            var entry = entry(answer, finished);
            if (typed && answer.mark() == Mark.WRONG) {
                var accept = new Button("Accept this answer…", click -> judging.accept(report, answer.text()));
                accept.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
                accept.setAriaLabel("Accept this answer: " + answer.text());
                entry.add(accept);
            }
            list.add(entry);
        }
        int left = report.answers().size() - most;
        if (left > 0) {
            list.add(new ListItem("and " + left + " more"));
        }
        return list;
    }

    private static ListItem entry(AnswerCount answer, int finished) {
        var words = new Span(MarkSign.sign(answer.mark()), new Span(" " + answer.text()));
        var bar = new Span();
        bar.addClassName("results-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--share", String.valueOf((double) answer.count() / finished));
        var count = new Span(String.valueOf(answer.count()));
        count.addClassNames("results-count", "lede-figures");
        return new ListItem(words, bar, count);
    }
}
