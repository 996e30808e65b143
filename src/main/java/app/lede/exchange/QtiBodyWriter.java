package app.lede.exchange;

import app.lede.item.ClaimOrFact;
import app.lede.item.Entry;
import app.lede.item.Gap;
import app.lede.item.ItemContent;
import app.lede.item.Matching;
import app.lede.item.MultipleChoice;
import app.lede.item.NumberAnswer;
import app.lede.item.Option;
import app.lede.item.OptionId;
import app.lede.item.Pair;
import app.lede.item.SingleChoice;
import app.lede.item.TimeOrder;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import app.lede.item.WhoSaidIt;
import java.io.IOException;
import java.util.List;

/** Writes what a learner is shown. */
final class QtiBodyWriter {
    private final QtiXml qti;

    QtiBodyWriter(QtiXml qti) {
        this.qti = qti;
    }

    void write(ItemContent content) throws IOException {
        qti.open("itemBody");
        switch (content) {
            case SingleChoice choice -> writeOptions(choice.stem(), choice.options(), true, 1);
            case MultipleChoice choice -> writeOptions(choice.stem(), choice.options(), true, 0);
            case WhoSaidIt who -> {
                writeQuote(who.quote());
                writeOptions(who.stem(), who.options(), true, 1);
            }
            case ClaimOrFact statement -> {
                writeQuote(statement.stem());
                writeOptions(ClaimOrFact.QUESTION, statement.options(), false, 1);
            }
            case TrueFalse statement ->
                writeOptions(
                        statement.stem(),
                        List.of(
                                new Option(OptionId.TRUE, "True", statement.truth()),
                                new Option(OptionId.FALSE, "False", !statement.truth())),
                        false,
                        1);
            case TypedAnswer typed -> {
                writeParagraph(typed.stem());
                writeField("", "");
            }
            case NumberAnswer number -> {
                writeParagraph(number.stem());
                writeField(
                        "", number.unit().isBlank() ? "" : " " + number.unit().strip());
            }
            case Gap gap -> writeField(gap.before().stripLeading(), gap.after().stripTrailing());
            case TimeOrder order -> writeOrder(order);
            case Matching matching -> writeMatching(matching);
        }
        qti.close();
    }

    private void writeParagraph(String text) throws IOException {
        qti.openInline("p").lines(text.strip()).close();
    }

    private void writeField(String before, String after) throws IOException {
        qti.openInline("p").lines(before);
        qti.empty("textEntryInteraction", "responseIdentifier", "RESPONSE")
                .lines(after)
                .close();
    }

    private void writePrompt(String stem) throws IOException {
        qti.openInline("prompt").lines(stem.strip()).close();
    }

    private void writeQuote(String words) throws IOException {
        qti.open("blockquote").openInline("p").lines(words.strip()).close().close();
    }

    /** @param most how many options may be chosen; 0 is any number */
    private void writeOptions(String stem, List<Option> options, boolean shuffled, int most) throws IOException {
        qti.open(
                "choiceInteraction",
                "responseIdentifier",
                "RESPONSE",
                "shuffle",
                Boolean.toString(shuffled),
                "maxChoices",
                Integer.toString(most));
        writePrompt(stem);
        for (var option : options) {
            var name = isTruth(option) ? option.id().value() : QtiNames.of(option.id());
            qti.openInline("simpleChoice", "identifier", name)
                    .lines(option.text().strip())
                    .close();
        }
        qti.close();
    }

    /** The identifiers by which a true/false item is known again. */
    private static boolean isTruth(Option option) {
        return option.id().equals(OptionId.TRUE) || option.id().equals(OptionId.FALSE);
    }

    private void writeOrder(TimeOrder order) throws IOException {
        qti.open("orderInteraction", "responseIdentifier", "RESPONSE", "shuffle", "true");
        writePrompt(order.stem());
        for (var event : QtiNames.unordered(order.events())) {
            qti.openInline("simpleChoice", "identifier", QtiNames.of(event.id()))
                    .lines(event.text().strip())
                    .close();
        }
        qti.close();
    }

    private void writeMatching(Matching matching) throws IOException {
        qti.open(
                "matchInteraction",
                "responseIdentifier",
                "RESPONSE",
                "shuffle",
                "true",
                "maxAssociations",
                Integer.toString(matching.pairs().size()));
        writePrompt(matching.stem());
        writeSide(matching.pairs().stream().map(Pair::left).toList());
        writeSide(QtiNames.unordered(matching.pairs().stream().map(Pair::right).toList()));
        qti.close();
    }

    private void writeSide(List<Entry> entries) throws IOException {
        qti.open("simpleMatchSet");
        for (var entry : entries) {
            qti.openInline("simpleAssociableChoice", "identifier", QtiNames.of(entry.id()), "matchMax", "1")
                    .lines(entry.text().strip())
                    .close();
        }
        qti.close();
    }
}
