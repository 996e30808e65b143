package app.lede.writing.ui;

import app.lede.item.ClaimOrFact;
import app.lede.item.Gap;
import app.lede.item.ItemContent;
import app.lede.item.Matching;
import app.lede.item.MultipleChoice;
import app.lede.item.NumberAnswer;
import app.lede.item.Numbers;
import app.lede.item.Option;
import app.lede.item.SingleChoice;
import app.lede.item.TimeOrder;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import app.lede.item.WhoSaidIt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What an item asks for and what is right, as its author reads it in the list. */
final class AnswerLines {
    private AnswerLines() {}

    static Component of(ItemContent content) {
        return switch (content) {
            case SingleChoice choice -> options(choice.options());
            case MultipleChoice choice -> options(choice.options());
            case ClaimOrFact statement -> right(statement.keyText());
            case WhoSaidIt said -> new Div(quote(said.quote()), options(said.options()));
            case TrueFalse statement ->
                statement.truth() ? right("True") : new Div(right("False"), new Paragraph(statement.correction()));
            case TypedAnswer typed -> right(String.join(" / ", typed.accepted()));
            case NumberAnswer number -> right(number.keyText() + tolerance(number));
            case Gap gap -> right(String.join(" / ", gap.accepted()));
            case TimeOrder order -> events(order);
            case Matching matching -> pairs(matching);
        };
    }

    private static Component quote(String words) {
        var quote = new Paragraph("“" + words + "”");
        quote.addClassName("writing-quote");
        return quote;
    }

    private static String tolerance(NumberAnswer number) {
        return number.tolerance().signum() == 0 ? "" : " (give or take " + Numbers.say(number.tolerance()) + ")";
    }

    private static Component right(String text) {
        var line = new Paragraph();
        line.add(sign(), new Span(text.isBlank() ? "no answer yet" : text));
        line.addClassName("writing-key");
        return line;
    }

    /** A check mark, which a screen reader reads as words. */
    private static Span sign() {
        var mark = new Span("✓ ");
        mark.getElement().setAttribute("aria-hidden", "true");
        var words = new Span("Right answer: ");
        words.addClassName("lede-sr-only");
        var sign = new Span(mark, words);
        sign.addClassName("lede-right");
        return sign;
    }

    private static Component options(List<Option> options) {
        var list = new UnorderedList();
        list.addClassName("writing-options");
        for (var option : options) {
            var item = new ListItem();
            if (option.key()) {
                item.add(sign());
                item.addClassName("writing-key");
            }
            item.add(new Span(option.text().isBlank() ? "(empty option)" : option.text()));
            list.add(item);
        }
        return list;
    }

    private static Component events(TimeOrder order) {
        var list = new OrderedList();
        order.events().forEach(event -> list.add(new ListItem(event.text())));
        return list;
    }

    private static Component pairs(Matching matching) {
        var list = new UnorderedList();
        list.addClassName("writing-options");
        matching.pairs()
                .forEach(pair -> list.add(
                        new ListItem(pair.left().text() + " – " + pair.right().text())));
        return list;
    }
}
