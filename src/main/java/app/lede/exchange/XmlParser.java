package app.lede.exchange;

import app.lede.base.packed.PlainXml;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an XML document element by element, so that one that breaks off still gives what stands before. Document types
 * are refused: nothing is expanded, nothing is fetched.
 */
final class XmlParser {
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader xml;
    private final UnaryOperator<String> elementName;
    private final UnaryOperator<String> attributeName;

    /**
     * A parser before the document's begin.
     *
     * @param elementName what the name of an element is changed to
     * @param attributeName what the name of an attribute is changed to
     */
    XmlParser(byte[] bytes, UnaryOperator<String> elementName, UnaryOperator<String> attributeName)
            throws XMLStreamException {
        this.xml = PlainXml.sure(FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes)));
        this.elementName = elementName;
        this.attributeName = attributeName;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    int line() {
        return Math.max(1, xml.getLocation().getLineNumber());
    }

    /** Goes on to the begin of the next element, however deep; false at the end of the document. */
    boolean next() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            refuse(event);
        }
        return false;
    }

    /** The name of the element that has just begun. */
    String name() {
        return elementName.apply(xml.getLocalName());
    }

    /** The element that has just begun, to its end. */
    XmlNode.Element element() throws XMLStreamException {
        var open = new ArrayDeque<XmlNode.Element>();
        var root = begin();
        open.push(root);
        long size = 0;
        while (!open.isEmpty()) {
            int event = xml.next();
            refuse(event);
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var child = begin();
                    open.element().children().add(child);
                    open.push(child);
                    size += 100;
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    open.element().children().add(new XmlNode.Text(xml.getText()));
                    size += xml.getTextLength();
                }
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                    var data = xml.getPIData();
                    open.element().children().add(new XmlNode.Instruction(xml.getPITarget(), data == null ? "" : data));
                    size += 100;
                }
                default -> {}
            }
            if (open.size() > Limits.XML_DEPTH) {
                throw new XMLStreamException("elements are nested too deeply", xml.getLocation());
            }
            if (size > 10L * Limits.QUESTION) {
                throw new XMLStreamException("a question is too long", xml.getLocation());
            }
        }
        return root;
    }

    private XmlNode.Element begin() {
        var attributes = new LinkedHashMap<String, String>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(attributeName.apply(xml.getAttributeLocalName(i)), xml.getAttributeValue(i));
        }
        return XmlNode.Element.begin(name(), attributes, line());
    }

    private void refuse(int event) throws XMLStreamException {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("document types and entities are not allowed", xml.getLocation());
        }
    }

    /** What is wrong with a document, as a sentence. */
    static String sentence(XMLStreamException problem) {
        var message = problem.getMessage() == null ? "" : problem.getMessage();
        int detail = message.indexOf("Message: ");
        var cause = CleanText.line(detail < 0 ? message : message.substring(detail + "Message: ".length()));
        return "This is not well-formed XML from here on: " + (cause.isEmpty() ? "it ends too early" : cause) + ".";
    }

    /** Where it is wrong. */
    static int line(XMLStreamException problem, int otherwise) {
        var location = problem.getLocation();
        return location == null || location.getLineNumber() < 1 ? otherwise : location.getLineNumber();
    }
}
