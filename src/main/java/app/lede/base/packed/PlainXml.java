package app.lede.base.packed;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

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
        return FACTORY.createXMLStreamReader(new ByteArrayInputStream(content));
    }
}
