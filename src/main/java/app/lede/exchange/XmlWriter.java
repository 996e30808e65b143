package app.lede.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document in UTF-8, indented, as it is written. Text must be {@link CleanText}. */
final class XmlWriter {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;
    private final Deque<Boolean> inline = new ArrayDeque<>();

    /** Begins a document. {@code out} is never closed. */
    XmlWriter(OutputStream out) throws IOException {
        try {
            xml = FACTORY.createXMLStreamWriter(
                    new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Opens an element; attributes are names and values in turn. */
    XmlWriter open(String name, String... attributes) throws IOException {
        return open(false, name, attributes);
    }

    /** Opens an element that holds text and elements on one line. */
    XmlWriter openInline(String name, String... attributes) throws IOException {
        return open(true, name, attributes);
    }

    private XmlWriter open(boolean isInline, String name, String... attributes) throws IOException {
        try {
            indent();
            xml.writeStartElement(name);
            writeAttributes(attributes);
            inline.push(isInline || isInline());
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    XmlWriter empty(String name, String... attributes) throws IOException {
        try {
            indent();
            xml.writeEmptyElement(name);
            writeAttributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    XmlWriter text(String text) throws IOException {
        try {
            xml.writeCharacters(text);
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** An element with nothing but text. */
    XmlWriter leaf(String name, String text, String... attributes) throws IOException {
        return openInline(name, attributes).text(text).close();
    }

    XmlWriter instruction(String target, String data) throws IOException {
        try {
            indent();
            xml.writeProcessingInstruction(target, data);
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    XmlWriter close() throws IOException {
        try {
            if (!inline.pop()) {
                indent();
            }
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void end() throws IOException {
        try {
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void writeAttributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            // A reader turns line ends in attributes into spaces: the same is written in the first place.
            xml.writeAttribute(
                    attributes[i], attributes[i + 1].replace('\n', ' ').replace('\t', ' '));
        }
    }

    private boolean isInline() {
        return !inline.isEmpty() && inline.peek();
    }

    private void indent() throws XMLStreamException {
        if (!isInline()) {
            xml.writeCharacters("\n" + "  ".repeat(inline.size()));
        }
    }
}
