package app.lede.results.ui;

import app.lede.results.AnswerCount;
import app.lede.results.ItemReport;
import app.lede.results.Points;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** A question, its key, its facility and what was given for it. */
final class QuestionReport extends Div {
    private static final int MOST_SHOWN = 12;

    QuestionReport(ItemReport report) {
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
                                + (item.points() == 1 ? "" : ", " + item.points() + " points"));
        figures.addClassName("lede-note");
        add(about, figures);
        if (column.finished() > 0) {
            add(answers(report, column.finished()));
        }
        if (item.evidence() != null) {
            add(ReviewedItemCard.quote(item.evidence().text(), item.attribution()));
        }
    }

    private static UnorderedList answers(ItemReport report, int finished) {
        var list = new UnorderedList();
        list.addClassName("results-answers");
        report.answers().stream().limit(MOST_SHOWN).forEach(answer -> list.add(entry(answer, finished)));
        int left = report.answers().size() - MOST_SHOWN;
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
