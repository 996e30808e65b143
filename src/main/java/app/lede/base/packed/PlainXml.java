package app.lede.base.packed;

import java.io.ByteArrayInputStream;
import java.util.MissingResourceException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** XML without document types and entities of its own: nothing in it can grow, or reach for another file. */
public final class PlainXml {
    private static final XMLInputFactory FACTORY = factory();

    private PlainXml() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        return factory;
    }

    /** Walks through it event by event. */
    public static XMLStreamReader reader(byte[] content) throws XMLStreamException {
        return sure(FACTORY.createXMLStreamReader(new ByteArrayInputStream(content)));
    }

    /**
     * The same reader without a fault of the JDK's: for a control character within a document type it looks up a message
     * that is not there, and throws what nobody expects of a parser.
     */
    public static XMLStreamReader sure(XMLStreamReader reader) {
        return new StreamReaderDelegate(reader) {
            @Override
            public int next() throws XMLStreamException {
                try {
                    return super.next();
                } catch (MissingResourceException e) {
                    throw new XMLStreamException(e.getKey(), getLocation(), e);
                }
            }
        };
    }
}
