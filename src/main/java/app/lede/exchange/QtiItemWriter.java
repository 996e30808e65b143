package app.lede.exchange;

import app.lede.item.ClaimOrFact;
import app.lede.item.Gap;
import app.lede.item.Item;
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
import java.io.OutputStream;
import java.util.ArrayList;

/**
 * Writes one QTI item: what is right, what is asked, how it scores, what the feedback says. What QTI has no place for
 * stands in a processing instruction {@code <?lede …?>}.
 */
final class QtiItemWriter {
    /** What each feedback is called: these names are read again. */
    static final String RATIONALE = "RATIONALE";

    static final String CORRECTION = "CORRECTION";
    static final String EVIDENCE = "EVIDENCE";

    private final QtiVersion version;

    QtiItemWriter(QtiVersion version) {
        this.version = version;
    }

    void write(Item item, String identifier, OutputStream out) throws IOException {
        var qti = new QtiXml(out, version);
        qti.root(
                "assessmentItem",
                "identifier",
                identifier,
                "title",
                CleanText.title(Wording.question(item.content())),
                "adaptive",
                "false",
                "timeDependent",
                "false",
                "toolName",
                "Lede");
        qti.instruction(ExtrasText.NAME, ExtrasText.write(Extras.of(item).withTags(item.tags())));
        var feedbacks = feedbacks(item);
        QtiAnswers.writeResponse(item.content(), qti);
        writeOutcomes(feedbacks, qti);
        new QtiBodyWriter(qti).write(item.content());
        writeProcessing(item, qti);
        for (var feedback : feedbacks) {
            writeFeedback(feedback, qti);
        }
        qti.close().end();
    }

    /** They are shown whatever was answered: the outcome that shows them has them from the start. */
    private static void writeOutcomes(ArrayList<Feedback> feedbacks, QtiXml qti) throws IOException {
        qti.open("outcomeDeclaration", "identifier", "SCORE", "cardinality", "single", "baseType", "float");
        qti.open("defaultValue").leaf("value", "0").close().close();
        qti.open("outcomeDeclaration", "identifier", "MAXSCORE", "cardinality", "single", "baseType", "float");
        qti.open("defaultValue").leaf("value", "1").close().close();
        if (!feedbacks.isEmpty()) {
            qti.open(
                    "outcomeDeclaration",
                    "identifier",
                    "FEEDBACK",
                    "cardinality",
                    "multiple",
                    "baseType",
                    "identifier");
            qti.open("defaultValue");
            for (var feedback : feedbacks) {
                qti.leaf("value", feedback.name());
            }
            qti.close().close();
        }
    }

    private void writeProcessing(Item item, QtiXml qti) throws IOException {
        switch (item.content()) {
            case SingleChoice _, WhoSaidIt _, TrueFalse _, ClaimOrFact _ ->
                qti.empty("responseProcessing", "template", version.template("match_correct"));
            case TypedAnswer _, Gap _ -> qti.empty("responseProcessing", "template", version.template("map_response"));
            case NumberAnswer number -> QtiScoring.writeNear(number, qti);
            case TimeOrder order -> QtiScoring.writePlaces(order.events().size(), qti);
            case MultipleChoice choice ->
                QtiScoring.writeShare(
                        (int) choice.options().stream().filter(Option::key).count(), qti);
            case Matching matching -> QtiScoring.writeShare(matching.pairs().size(), qti);
        }
    }

    private void writeFeedback(Feedback feedback, QtiXml qti) throws IOException {
        qti.open("modalFeedback", "outcomeIdentifier", "FEEDBACK", "identifier", feedback.name(), "showHide", "show");
        if (version == QtiVersion.V3P0) {
            qti.open("contentBody");
        }
        qti.openInline("p").lines(feedback.text()).close();
        if (version == QtiVersion.V3P0) {
            qti.close();
        }
        qti.close();
    }

    private static ArrayList<Feedback> feedbacks(Item item) {
        var feedbacks = new ArrayList<Feedback>();
        if (item.content() instanceof TrueFalse statement
                && !statement.correction().isBlank()) {
            feedbacks.add(new Feedback(CORRECTION, statement.correction().strip()));
        }
        if (!item.rationale().isBlank()) {
            feedbacks.add(new Feedback(RATIONALE, item.rationale().strip()));
        }
        if (item.evidence() != null) {
            feedbacks.add(new Feedback(EVIDENCE, Wording.feedback(item.withRationale(""))));
        }
        return feedbacks;
    }

    private record Feedback(String name, String text) {}
}
