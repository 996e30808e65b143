package app.lede.results.ui;

import app.lede.base.text.Attribution;
import app.lede.results.Mark;
import app.lede.results.Points;
import app.lede.results.ReviewedItem;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A question with what was given and what is right; {@code quoted}: with its evidence and without its number. */
final class ReviewedItemCard extends Div {
    ReviewedItemCard(ReviewedItem reviewed, boolean quoted) {
        addClassName("results-item");
        var item = reviewed.item();
        var number = quoted ? "" : reviewed.number() + ". ";
        var stem = new Paragraph(number + item.content().stem());
        stem.addClassName("lede-stem");
        var facts = new DescriptionList();
        facts.addClassName("results-facts");
        pair(facts, "Given", reviewed.given().isEmpty() ? new Span("Nothing") : new Span(reviewed.given()));
        if (reviewed.mark() != Mark.RIGHT) {
            pair(facts, "Right answer", new Span(item.content().keyText()));
        }
        pair(
                facts,
                "Outcome",
                new Span(
                        MarkSign.said(reviewed.mark()),
                        new Span(
                                item.counts()
                                        ? ", " + Points.say(reviewed.credit() * item.points()) + " of " + item.points()
                                                + (item.points() == 1 ? " point" : " points")
                                        : ", dropped: it does not count")));
        add(stem, facts);
        if (!reviewed.told().isEmpty()) {
            add(new Paragraph(reviewed.told()));
        }
        if (!item.rationale().isBlank()) {
            add(new Paragraph(item.rationale()));
        }
        if (quoted && item.evidence() != null) {
            add(quote(item.evidence().text(), item.attribution()));
        }
    }

    static HtmlContainer quote(String evidence, @Nullable Attribution attribution) {
        var marked = new HtmlContainer("mark");
        marked.setText(evidence);
        var quote = new HtmlContainer("blockquote");
        quote.addClassName("results-evidence");
        quote.add(marked);
        if (attribution != null) {
            var said = new Paragraph("A claim by " + attribution.source());
            said.addClassName("lede-note");
            quote.add(said);
        }
        return quote;
    }

    private static void pair(DescriptionList list, String term, Span value) {
        list.add(new DescriptionList.Term(term), new DescriptionList.Description(value));
    }
}
