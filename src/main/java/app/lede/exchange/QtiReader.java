package app.lede.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Reads QTI 2.0 to 2.2 and 3.0: a package, or a single item. */
final class QtiReader implements ItemReader {
    private final Map<String, QtiTest.Ref> refs = new HashMap<>();

    @Override
    public void read(byte[] bytes, Findings findings) {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            readFile("", bytes, findings);
            return;
        }
        var files = ZipFiles.read(bytes, findings);
        var items = new LinkedHashMap<String, byte[]>();
        for (var file : files.entrySet()) {
            switch (root(file.getValue())) {
                case "assessmentItem", "questestinterop", "" -> items.put(file.getKey(), file.getValue());
                case "assessmentTest" -> readTest(file.getKey(), file.getValue(), findings);
                default -> {}
            }
        }
        var order = new ArrayList<>(refs.keySet());
        order.sort((one, other) -> Integer.compare(ref(one).place(), ref(other).place()));
        order.retainAll(items.keySet());
        items.keySet().stream().filter(name -> !refs.containsKey(name)).forEach(order::add);
        for (var name : order) {
            if (!findings.isFull()) {
                findings.part(name);
                readFile(name, items.getOrDefault(name, new byte[0]), findings);
            }
        }
        findings.part("");
    }

    private QtiTest.Ref ref(String name) {
        return refs.getOrDefault(name, QtiTest.Ref.NONE);
    }

    private void readTest(String name, byte[] bytes, Findings findings) {
        try {
            QtiTest.read(name, QtiXmlNames.parse(bytes), refs, findings);
        } catch (XMLStreamException e) {
            findings.part(name);
            findings.leaveOut(XmlParser.line(e, 1), XmlParser.sentence(e));
        }
    }

    private void readFile(String name, byte[] bytes, Findings findings) {
        int line = 1;
        try {
            var root = QtiXmlNames.parse(bytes);
            line = root.line();
            var question = new Question(line);
            switch (root.name()) {
                case "assessmentItem" -> {
                    ref(name).points().ifPresent(question::points);
                    findings.add(question, new QtiItem(root, question, new Contents(findings)).read());
                }
                case "assessmentTest" ->
                    findings.leaveOut(root.line(), "A test alone holds no questions: bring the package (zip).");
                case "questestinterop" ->
                    findings.leaveOut(root.line(), "QTI 1.2 cannot be read: bring QTI 2.1 or 3.0.");
                default -> findings.leaveOut(root.line(), "<" + root.name() + "> is not a QTI item or package.");
            }
        } catch (XMLStreamException e) {
            findings.leaveOut(XmlParser.line(e, 1), XmlParser.sentence(e));
        } catch (Unreadable e) {
            findings.leaveOut(line, e.sentence());
        }
    }

    /** The name of a document's root; empty if it is broken. */
    private static String root(byte[] bytes) {
        try {
            var parser = QtiXmlNames.parser(bytes);
            return parser.next() ? parser.name() : "";
        } catch (XMLStreamException e) {
            return "";
        }
    }
}
