package app.lede.exchange;

import javax.xml.stream.XMLStreamException;

/** QTI of either version with the names of version 2: {@code qti-simple-choice} is {@code simpleChoice}. */
final class QtiXmlNames {
    private static final String PREFIX = "qti-";

    private QtiXmlNames() {}

    static XmlParser parser(byte[] bytes) throws XMLStreamException {
        return new XmlParser(bytes, QtiXmlNames::element, QtiXmlNames::humps);
    }

    /** The whole document. */
    static XmlNode.Element parse(byte[] bytes) throws XMLStreamException {
        var parser = parser(bytes);
        if (!parser.next()) {
            throw new XMLStreamException("it is empty");
        }
        return parser.element();
    }

    private static String element(String name) {
        return name.startsWith(PREFIX) ? humps(name.substring(PREFIX.length())) : name;
    }

    private static String humps(String name) {
        var humps = new StringBuilder(name.length());
        boolean isNext = false;
        for (int i = 0; i < name.length(); i++) {
            char character = name.charAt(i);
            if (character == '-') {
                isNext = true;
            } else {
                humps.append(isNext ? Character.toUpperCase(character) : character);
                isNext = false;
            }
        }
        return humps.toString();
    }
}
