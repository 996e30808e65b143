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
import java.util.List;
import java.util.Optional;

/**
 * Writes Moodle XML. What it has no place for stands in a processing instruction {@code <?lede …?>} of the question.
 */
final class MoodleXmlWriter implements ItemWriter {

    @Override
    public Optional<String> whyNot(Item item) {
        return NumberText.whyNot(item).or(() -> WeightedAnswers.whyNot(item));
    }

    @Override
    public void write(List<ItemGroup> groups, String title, OutputStream out) throws IOException {
        var xml = new XmlWriter(out);
        xml.open("quiz");
        for (var group : groups) {
            if (!group.title().isEmpty()) {
                xml.open("question", "type", "category").open("category");
                xml.leaf("text", "$course$/top/" + group.title().replace("/", "//"));
                xml.close().close();
            }
            for (var item : group.items()) {
                xml.open("question", "type", type(item));
                writeCommon(item, xml);
                writeAnswers(item, xml);
                writeTags(item, xml);
                xml.close();
            }
        }
        xml.close().end();
    }

    private static String type(Item item) {
        return switch (item.content()) {
            case SingleChoice _, MultipleChoice _, WhoSaidIt _, ClaimOrFact _ -> "multichoice";
            case TrueFalse _ -> "truefalse";
            case TypedAnswer _, Gap _ -> "shortanswer";
            case NumberAnswer _ -> "numerical";
            case Matching _ -> "matching";
            case TimeOrder _ -> "ordering";
        };
    }

    private static void writeCommon(Item item, XmlWriter xml) throws IOException {
        var question = Wording.question(item.content()).strip();
        xml.instruction(ExtrasText.NAME, ExtrasText.write(Extras.of(item)));
        xml.open("name").leaf("text", CleanText.title(question)).close();
        writeText("questiontext", question, xml);
        writeText("generalfeedback", Wording.feedback(item), xml);
        xml.leaf("defaultgrade", Integer.toString(item.points()));
        xml.leaf("hidden", "0");
        xml.leaf("idnumber", item.id().toString());
    }

    private static void writeAnswers(Item item, XmlWriter xml) throws IOException {
        switch (item.content()) {
            case SingleChoice choice -> writeOptions(choice.options(), xml);
            case WhoSaidIt who -> writeOptions(who.options(), xml);
            case ClaimOrFact statement -> writeOptions(statement.options(), xml);
            case MultipleChoice choice -> writeShared(choice.options(), xml);
            case TrueFalse statement -> {
                // The correction belongs to the wrong answer: Moodle shows it to those who chose that.
                writeAnswer(statement.truth(), "true", "moodle_auto_format", statement.correction(), xml);
                writeAnswer(!statement.truth(), "false", "moodle_auto_format", "", xml);
            }
            case TypedAnswer typed -> writeAccepted(typed.accepted(), xml);
            case Gap gap -> writeAccepted(gap.accepted(), xml);
            case NumberAnswer number -> MoodleNumbers.write(number, xml);
            case Matching matching -> {
                xml.leaf("shuffleanswers", "true");
                for (var pair : matching.pairs()) {
                    xml.open("subquestion", "format", "plain_text");
                    xml.leaf("text", pair.left().text().strip());
                    xml.open("answer").leaf("text", pair.right().text().strip()).close();
                    xml.close();
                }
            }
            case TimeOrder order -> {
                // As Lede scores it: a share for each event at its place.
                xml.leaf("layouttype", "VERTICAL").leaf("selecttype", "ALL").leaf("selectcount", "0");
                xml.leaf("gradingtype", "ABSOLUTE_POSITION").leaf("gradehighlighting", "SHOW");
                xml.leaf("showgrading", "SHOW").leaf("numberingstyle", "none");
                for (int i = 0; i < order.events().size(); i++) {
                    xml.open("answer", "fraction", Integer.toString(i + 1), "format", "plain_text");
                    xml.leaf("text", order.events().get(i).text().strip()).close();
                }
            }
        }
    }

    private static void writeTags(Item item, XmlWriter xml) throws IOException {
        if (item.tags().isEmpty()) {
            return;
        }
        xml.open("tags");
        for (var tag : item.tags()) {
            xml.open("tag").leaf("text", tag).close();
        }
        xml.close();
    }

    private static void writeOptions(List<Option> options, XmlWriter xml) throws IOException {
        xml.leaf("single", "true").leaf("shuffleanswers", "true").leaf("answernumbering", "abc");
        for (var option : options) {
            writeAnswer(option.key(), option.text(), "plain_text", "", xml);
        }
    }

    /** As Lede scores it: Moodle gives no less than nothing for the sum. */
    private static void writeShared(List<Option> options, XmlWriter xml) throws IOException {
        var share =
                WeightedAnswers.share((int) options.stream().filter(Option::key).count());
        xml.leaf("single", "false").leaf("shuffleanswers", "true").leaf("answernumbering", "abc");
        for (var option : options) {
            var fraction = option.key() ? share : share.negate();
            xml.open("answer", "fraction", fraction.toPlainString(), "format", "plain_text");
            xml.leaf("text", option.text().strip()).close();
        }
    }

    private static void writeAccepted(List<String> accepted, XmlWriter xml) throws IOException {
        xml.leaf("usecase", "0");
        for (var text : accepted) {
            writeAnswer(true, Wildcards.escape(text), "plain_text", "", xml);
        }
    }

    private static void writeAnswer(boolean right, String text, String format, String feedback, XmlWriter xml)
            throws IOException {
        xml.open("answer", "fraction", right ? "100" : "0", "format", format);
        xml.leaf("text", text.strip());
        if (!feedback.isBlank()) {
            writeText("feedback", feedback.strip(), xml);
        }
        xml.close();
    }

    private static void writeText(String element, String text, XmlWriter xml) throws IOException {
        xml.open(element, "format", "plain_text").leaf("text", text).close();
    }
}
