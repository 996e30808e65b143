package app.lede.exchange;

import java.io.IOException;
import java.io.OutputStream;

/** A QTI document as it is written; names are those of version 2, whichever version comes out. */
final class QtiXml {
    private final XmlWriter xml;
    private final QtiVersion version;

    QtiXml(OutputStream out, QtiVersion version) throws IOException {
        this.xml = new XmlWriter(out);
        this.version = version;
    }

    /** Opens the root element. */
    QtiXml root(String name, String... attributes) throws IOException {
        var all = new String[attributes.length + 6];
        all[0] = "xmlns";
        all[1] = version.namespace;
        all[2] = "xmlns:xsi";
        all[3] = "http://www.w3.org/2001/XMLSchema-instance";
        all[4] = "xsi:schemaLocation";
        all[5] = version.namespace + " " + version.schema;
        System.arraycopy(attributes, 0, all, 6, attributes.length);
        return open(name, all);
    }

    QtiXml open(String name, String... attributes) throws IOException {
        xml.open(version.element(name), named(attributes));
        return this;
    }

    QtiXml openInline(String name, String... attributes) throws IOException {
        xml.openInline(version.element(name), named(attributes));
        return this;
    }

    QtiXml empty(String name, String... attributes) throws IOException {
        xml.empty(version.element(name), named(attributes));
        return this;
    }

    QtiXml leaf(String name, String text, String... attributes) throws IOException {
        return openInline(name, attributes).text(text).close();
    }

    /** Text whose lines are kept. */
    QtiXml lines(String text) throws IOException {
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                empty("br");
            }
            text(lines[i]);
        }
        return this;
    }

    QtiXml text(String text) throws IOException {
        xml.text(text);
        return this;
    }

    QtiXml instruction(String target, String data) throws IOException {
        xml.instruction(target, data);
        return this;
    }

    QtiXml close() throws IOException {
        xml.close();
        return this;
    }

    void end() throws IOException {
        xml.end();
    }

    private String[] named(String... attributes) {
        var named = attributes.clone();
        for (int i = 0; i < named.length; i += 2) {
            named[i] = version.attribute(named[i]);
        }
        return named;
    }
}
