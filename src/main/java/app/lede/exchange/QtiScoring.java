package app.lede.exchange;

import app.lede.item.NumberAnswer;
import java.io.IOException;

/** Writes scoring that no template of QTI knows, so that other systems give the credit Lede gives. */
final class QtiScoring {
    private QtiScoring() {}

    /** One if the response is as near to the right number as the tolerance says, with its ends. */
    static void writeNear(NumberAnswer number, QtiXml qti) throws IOException {
        var tolerance = NumberText.write(number.tolerance());
        qti.open("responseProcessing").open("responseCondition").open("responseIf");
        qti.open(
                "equal",
                "toleranceMode",
                "absolute",
                "tolerance",
                tolerance + " " + tolerance,
                "includeLowerBound",
                "true",
                "includeUpperBound",
                "true");
        qti.empty("variable", "identifier", "RESPONSE").empty("correct", "identifier", "RESPONSE");
        qti.close();
        writeScore("1", qti);
        qti.close().close().close();
    }

    /** The share of places at which the right entry stands. */
    static void writePlaces(int places, QtiXml qti) throws IOException {
        qti.open("responseProcessing");
        for (int place = 1; place <= places; place++) {
            var n = Integer.toString(place);
            qti.open("responseCondition").open("responseIf").open("match");
            qti.open("index", "n", n)
                    .empty("variable", "identifier", "RESPONSE")
                    .close();
            qti.open("index", "n", n).empty("correct", "identifier", "RESPONSE").close();
            qti.close();
            qti.open("setOutcomeValue", "identifier", "SCORE").open("sum");
            qti.empty("variable", "identifier", "SCORE");
            qti.leaf("baseValue", "1", "baseType", "float");
            qti.close().close().close().close();
        }
        qti.open("setOutcomeValue", "identifier", "SCORE").open("divide");
        qti.empty("variable", "identifier", "SCORE");
        qti.leaf("baseValue", Integer.toString(places), "baseType", "float");
        qti.close().close().close();
    }

    /** What the mapping gives as a share of the pairs or keys there are to find. */
    static void writeShare(int all, QtiXml qti) throws IOException {
        qti.open("responseProcessing").open("setOutcomeValue", "identifier", "SCORE");
        qti.open("divide").empty("mapResponse", "identifier", "RESPONSE");
        qti.leaf("baseValue", Integer.toString(all), "baseType", "float");
        qti.close().close().close();
    }

    private static void writeScore(String value, QtiXml qti) throws IOException {
        qti.open("setOutcomeValue", "identifier", "SCORE");
        qti.leaf("baseValue", value, "baseType", "float").close();
    }
}
