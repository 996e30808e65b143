package app.lede.exchange;

import app.lede.item.ClaimOrFact;
import app.lede.item.Entry;
import app.lede.item.Gap;
import app.lede.item.ItemContent;
import app.lede.item.Matching;
import app.lede.item.MultipleChoice;
import app.lede.item.NumberAnswer;
import app.lede.item.Option;
import app.lede.item.SingleChoice;
import app.lede.item.TimeOrder;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import app.lede.item.WhoSaidIt;
import java.io.IOException;
import java.util.List;

/** Writes which responses are right. */
final class QtiAnswers {
    private QtiAnswers() {}

    static void writeResponse(ItemContent content, QtiXml qti) throws IOException {
        switch (content) {
            case SingleChoice choice -> write("single", "identifier", keys(choice.options()), qti);
            case WhoSaidIt who -> write("single", "identifier", keys(who.options()), qti);
            case MultipleChoice choice -> writeSeveral(choice.options(), qti);
            case ClaimOrFact statement -> write("single", "identifier", keys(statement.options()), qti);
            case TrueFalse statement ->
                write("single", "identifier", List.of(Boolean.toString(statement.truth())), qti);
            case NumberAnswer number -> write("single", "float", List.of(NumberText.write(number.value())), qti);
            case TypedAnswer typed -> writeAccepted(typed.accepted(), qti);
            case Gap gap -> writeAccepted(gap.accepted(), qti);
            case TimeOrder order ->
                write(
                        "ordered",
                        "identifier",
                        order.events().stream().map(Entry::id).map(QtiNames::of).toList(),
                        qti);
            case Matching matching -> writePairs(matching, qti);
        }
    }

    private static List<String> keys(List<Option> options) {
        return options.stream()
                .filter(Option::key)
                .map(option -> QtiNames.of(option.id()))
                .toList();
    }

    private static void write(String cardinality, String type, List<String> values, QtiXml qti) throws IOException {
        open(cardinality, type, values, qti);
        qti.close();
    }

    private static void open(String cardinality, String type, List<String> values, QtiXml qti) throws IOException {
        qti.open("responseDeclaration", "identifier", "RESPONSE", "cardinality", cardinality, "baseType", type);
        qti.open("correctResponse");
        for (var value : values) {
            qti.leaf("value", value);
        }
        qti.close();
    }

    private static void writeAccepted(List<String> accepted, QtiXml qti) throws IOException {
        var lines = accepted.stream().map(CleanText::line).distinct().toList();
        open("single", "string", List.of(lines.getFirst()), qti);
        qti.open("mapping", "defaultValue", "0");
        for (var line : lines) {
            qti.empty("mapEntry", "mapKey", line, "mappedValue", "1", "caseSensitive", "false");
        }
        qti.close().close();
    }

    /** A key gives one, a distractor takes one away, and nothing is the least. */
    private static void writeSeveral(List<Option> options, QtiXml qti) throws IOException {
        open("multiple", "identifier", keys(options), qti);
        qti.open("mapping", "lowerBound", "0", "defaultValue", "0");
        for (var option : options) {
            qti.empty("mapEntry", "mapKey", QtiNames.of(option.id()), "mappedValue", option.key() ? "1" : "-1");
        }
        qti.close().close();
    }

    private static void writePairs(Matching matching, QtiXml qti) throws IOException {
        var pairs = matching.pairs().stream()
                .map(pair -> QtiNames.of(pair.left().id()) + " "
                        + QtiNames.of(pair.right().id()))
                .toList();
        open("multiple", "directedPair", pairs, qti);
        qti.open("mapping", "defaultValue", "0");
        for (var pair : pairs) {
            qti.empty("mapEntry", "mapKey", pair, "mappedValue", "1");
        }
        qti.close().close();
    }
}
