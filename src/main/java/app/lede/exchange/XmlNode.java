package app.lede.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a part of an XML document holds; names are without their prefixes. */
sealed interface XmlNode {

    record Text(String text) implements XmlNode {}

    record Instruction(String target, String data) implements XmlNode {}

    /** An element that began at a line, counted from 1. */
    record Element(String name, Map<String, String> attributes, List<XmlNode> children, int line) implements XmlNode {

        static Element begin(String name, Map<String, String> attributes, int line) {
            return new Element(name, attributes, new ArrayList<>(), line);
        }

        String attribute(String name) {
            return attributes.getOrDefault(name, "");
        }

        Stream<Element> elements() {
            return children.stream().filter(Element.class::isInstance).map(Element.class::cast);
        }

        Stream<Element> elements(String name) {
            return elements().filter(child -> child.name.equals(name));
        }

        Optional<Element> first(String name) {
            return elements(name).findFirst();
        }

        /** This element and all within it, in the order of the document. */
        Stream<Element> all() {
            return Stream.concat(Stream.of(this), elements().flatMap(Element::all));
        }

        Stream<Element> all(String name) {
            return all().filter(element -> element.name.equals(name));
        }

        /** All text within it, as it stands. */
        String text() {
            var text = new StringBuilder();
            addText(text);
            return text.toString();
        }

        private void addText(StringBuilder into) {
            for (var child : children) {
                switch (child) {
                    case Text text -> into.append(text.text());
                    case Element element -> element.addText(into);
                    case Instruction _ -> {}
                }
            }
        }

        /** The text of the child of that name; empty if there is none. */
        String textOf(String name) {
            return first(name).map(Element::text).orElse("");
        }

        Extras extras() {
            return children.stream()
                    .filter(Instruction.class::isInstance)
                    .map(Instruction.class::cast)
                    .filter(instruction -> instruction.target().equals(ExtrasText.NAME))
                    .map(instruction -> ExtrasText.read(instruction.data()))
                    .findFirst()
                    .orElse(Extras.NONE);
        }
    }
}
