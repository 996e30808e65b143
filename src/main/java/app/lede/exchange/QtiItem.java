package app.lede.exchange;

import app.lede.item.ItemContent;
import app.lede.item.ItemKind;
import app.lede.item.TrueFalse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads one QTI item that asks one thing. */
final class QtiItem {
    private static final Set<String> TRUTHS = Set.of("true", "false");

    private final XmlNode.Element item;
    private final Question question;
    private final Contents contents;

    QtiItem(XmlNode.Element item, Question question, Contents contents) {
        this.item = item;
        this.question = question;
        this.contents = contents;
    }

    ItemContent read() throws Unreadable {
        question.extras(item.extras());
        var identifier = item.attribute("identifier");
        question.id(identifier.startsWith("item-") ? identifier.substring("item-".length()) : identifier);
        if (item.first("templateDeclaration").isPresent()
                || item.attribute("adaptive").equals("true")) {
            throw new Unreadable("Items that change with chance or with the answers cannot be kept.");
        }
        if (item.first("assessmentStimulusRef").isPresent()) {
            throw new Unreadable("The item rests on a text in a file of its own: it cannot be kept without it.");
        }
        var body = item.first("itemBody").orElseThrow(() -> new Unreadable("The item has no body."));
        var interactions = body.all()
                .filter(element -> element.name().endsWith("Interaction"))
                .toList();
        if (interactions.size() != 1) {
            throw new Unreadable(
                    interactions.isEmpty()
                            ? "The item asks nothing: it has no interaction."
                            : "The item asks " + interactions.size() + " things: one can be kept.");
        }
        var interaction = interactions.getFirst();
        var response = new QtiResponse(item, interaction.attribute("responseIdentifier"));
        var feedback = new QtiFeedback(item, question);
        question.feedback(feedback.rationale(response.correct()));
        return switch (interaction.name()) {
            case "choiceInteraction" -> choice(body, interaction, response, feedback);
            case "inlineChoiceInteraction" -> inlineChoice(body, interaction, response);
            case "textEntryInteraction" -> new QtiTextEntry(question).read(QtiText.of(body, question), response, item);
            case "orderInteraction" -> order(body, interaction, response);
            case "matchInteraction" -> new QtiMatch(question, contents).read(stem(body), interaction, response);
            case "extendedTextInteraction" ->
                throw new Unreadable("The item asks for a long text: it has no answer that can be scored.");
            default -> throw new Unreadable("The interaction “" + interaction.name() + "” cannot be kept.");
        };
    }

    private ItemContent choice(
            XmlNode.Element body, XmlNode.Element interaction, QtiResponse response, QtiFeedback feedback)
            throws Unreadable {
        var keys = response.correct();
        var choices = interaction.elements("simpleChoice").toList();
        var identifiers =
                choices.stream().map(each -> each.attribute("identifier")).toList();
        if (response.isMultiple() && (keys.size() > 1 || question.extras().kind() == ItemKind.MULTIPLE_CHOICE)) {
            return severalKeys(body, choices, response);
        }
        var key = key(keys, identifiers);
        if (response.hasParts()) {
            question.note("Weights between right and wrong are not kept.");
        }
        var truths = question.extras().kind() == null || question.extras().kind() == ItemKind.TRUE_FALSE;
        if (truths && identifiers.size() == 2 && TRUTHS.containsAll(identifiers)) {
            return new TrueFalse(stem(body), key.equals("true"), feedback.correction());
        }
        return contents.choice(question(body), options(choices, key), question.extras());
    }

    private ItemContent severalKeys(XmlNode.Element body, List<XmlNode.Element> choices, QtiResponse response)
            throws Unreadable {
        if (!response.isEven()) {
            question.note("Weights are not kept: each right option counts as much, each wrong one takes as much away.");
        }
        var options = new ArrayList<Contents.Choice>();
        for (var choice : choices) {
            options.add(new Contents.Choice(
                    QtiText.line(choice, question), response.correct().contains(choice.attribute("identifier"))));
        }
        return contents.severalKeys(stem(body), options);
    }

    /** The quote of a who-said-it stands in the body before the question. */
    private String question(XmlNode.Element body) throws Unreadable {
        var extras = question.extras();
        boolean isQuoted = extras.kind() == ItemKind.WHO_SAID || extras.kind() == ItemKind.CLAIM_OR_FACT;
        if (!isQuoted || body.first("blockquote").isEmpty()) {
            return stem(body);
        }
        var quote = QtiText.line(body.first("blockquote").orElseThrow(), question);
        question.extras(extras.withQuote(quote));
        var rest = XmlNode.Element.begin(body.name(), body.attributes(), body.line());
        body.children().stream()
                .filter(child -> !(child instanceof XmlNode.Element element
                        && element.name().equals("blockquote")))
                .forEach(rest.children()::add);
        return stem(rest) + Wording.quoteBelow(quote);
    }

    private ItemContent inlineChoice(XmlNode.Element body, XmlNode.Element interaction, QtiResponse response)
            throws Unreadable {
        var choices = interaction.elements("inlineChoice").toList();
        var identifiers =
                choices.stream().map(each -> each.attribute("identifier")).toList();
        var text = QtiText.of(body, question);
        return contents.choice(
                (text.before() + Wording.BLANK + text.after()).strip(),
                options(choices, key(response.correct(), identifiers)),
                question.extras());
    }

    private ItemContent order(XmlNode.Element body, XmlNode.Element interaction, QtiResponse response)
            throws Unreadable {
        var choices = interaction.elements("simpleChoice").toList();
        var order = response.correct();
        if (order.size() != choices.size()) {
            throw new Unreadable("The right order names " + order.size() + " of " + choices.size()
                    + " entries: it must name them all.");
        }
        var events = new ArrayList<String>();
        for (var identifier : order) {
            var choice = choices.stream()
                    .filter(each -> each.attribute("identifier").equals(identifier))
                    .findFirst()
                    .orElseThrow(() -> new Unreadable("The right order names an entry that is not there."));
            events.add(QtiText.line(choice, question));
        }
        return contents.order(stem(body), events);
    }

    private String stem(XmlNode.Element body) throws Unreadable {
        var text = QtiText.of(body, question);
        return (text.before() + text.after()).strip();
    }

    private List<Contents.Choice> options(List<XmlNode.Element> choices, String key) throws Unreadable {
        var options = new ArrayList<Contents.Choice>();
        for (var choice : choices) {
            options.add(new Contents.Choice(
                    QtiText.line(choice, question),
                    choice.attribute("identifier").equals(key)));
        }
        return options;
    }

    private static String key(List<String> keys, List<String> identifiers) throws Unreadable {
        if (keys.isEmpty() || !identifiers.contains(keys.getFirst())) {
            throw new Unreadable("The item does not say which option is right.");
        }
        return keys.getFirst();
    }
}
