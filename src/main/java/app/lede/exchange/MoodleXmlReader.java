package app.lede.exchange;

import java.util.function.UnaryOperator;
import javax.xml.stream.XMLStreamException;

/** Reads Moodle XML, question by question. */
final class MoodleXmlReader implements ItemReader {

    @Override
    public void read(byte[] bytes, Findings findings) {
        int line = 1;
        try {
            var parser = new XmlParser(bytes, UnaryOperator.identity(), UnaryOperator.identity());
            if (!parser.next()) {
                findings.leaveOut(1, "This is not Moodle XML: it is empty.");
                return;
            }
            if (!parser.name().equals("quiz")) {
                findings.leaveOut(
                        parser.line(), "This is not Moodle XML: it begins with <" + parser.name() + ">, not <quiz>.");
                return;
            }
            while (!findings.isFull() && parser.next()) {
                line = parser.line();
                read(parser.element(), findings);
            }
        } catch (XMLStreamException e) {
            findings.leaveOut(XmlParser.line(e, line), XmlParser.sentence(e));
        }
    }

    private static void read(XmlNode.Element element, Findings findings) {
        if (!element.name().equals("question")) {
            findings.leaveOut(element.line(), "<" + element.name() + "> is not a question.");
            return;
        }
        if (element.attribute("type").equals("category")) {
            element.first("category")
                    .ifPresent(category -> findings.title(MoodleCategory.name(category.textOf("text"))));
            return;
        }
        var question = new Question(element.line());
        try {
            findings.add(question, new MoodleQuestion(element, question, new Contents(findings)).read());
        } catch (Unreadable e) {
            findings.leaveOut(element.line(), e.sentence());
        }
    }
}
