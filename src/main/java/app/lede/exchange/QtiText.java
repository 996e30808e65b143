package app.lede.exchange;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The text of a QTI body as a person reads it, with the place of the interaction in it. */
final class QtiText {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "blockquote",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "table",
            "tr",
            "pre",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "prompt",
            "section",
            "article",
            "figure");
    private static final Set<String> SHOWN = Set.of(
            "img",
            "object",
            "audio",
            "video",
            "picture",
            "math",
            "svg",
            "iframe",
            "embed",
            "printedVariable",
            "templateBlock",
            "templateInline");
    private static final Set<String> ASIDE = Set.of("feedbackInline", "feedbackBlock", "modalFeedback");

    /** Readings of ideographs, and what is not shown at all. */
    private static final Set<String> SILENT = Set.of("rt", "rp", "stylesheet", "catalogInfo");

    private static final Pattern LINE_END = Pattern.compile("[ \\t]*[\\r\\n][ \\t\\r\\n]*");

    private final StringBuilder text = new StringBuilder();
    private final Question question;
    private int interactionAt = -1;
    private boolean isSpaceDue;

    private QtiText(Question question) {
        this.question = question;
    }

    /** What an element says. */
    static QtiText of(XmlNode.Element element, Question question) throws Unreadable {
        var text = new QtiText(question);
        text.add(element);
        return text;
    }

    /** What an element says, without space at its ends. */
    static String line(XmlNode.Element element, Question question) throws Unreadable {
        return of(element, question).text.toString().strip();
    }

    String before() {
        return (interactionAt < 0 ? text.toString() : text.substring(0, interactionAt)).stripLeading();
    }

    String after() {
        return (interactionAt < 0 ? "" : text.substring(interactionAt)).stripTrailing();
    }

    private void add(XmlNode.Element element) throws Unreadable {
        if (SHOWN.contains(element.name())) {
            throw new Unreadable("There is a picture, a recording or a formula: only text can be kept.");
        }
        if (SILENT.contains(element.name())) {
            return;
        }
        if (ASIDE.contains(element.name()) || isForOthers(element)) {
            question.note("Feedback and notes within the question are not kept.");
            return;
        }
        if (element.name().endsWith("Interaction")) {
            placeInteraction(element);
            return;
        }
        boolean isBlock = BLOCKS.contains(element.name());
        if (isBlock) {
            beginLine();
        }
        for (var child : element.children()) {
            switch (child) {
                case XmlNode.Text words -> append(words.text());
                case XmlNode.Element inner
                when inner.name().equals("br") -> {
                    isSpaceDue = false;
                    text.append('\n');
                }
                case XmlNode.Element inner -> add(inner);
                case XmlNode.Instruction _ -> {}
            }
        }
        if (isBlock) {
            beginLine();
        }
    }

    /** A rubric can be for those who score or write. */
    private static boolean isForOthers(XmlNode.Element element) {
        return element.name().equals("rubricBlock")
                && !element.attribute("view").isBlank()
                && !List.of(element.attribute("view").split("\\s+")).contains("candidate");
    }

    private void placeInteraction(XmlNode.Element interaction) throws Unreadable {
        if (isSpaceDue) {
            text.append(' ');
            isSpaceDue = false;
        }
        interactionAt = text.length();
        for (var prompt : interaction.elements("prompt").toList()) {
            add(prompt);
        }
    }

    /** A line end in the file is a space between words, and nothing where a line begins. */
    private void append(String words) {
        var folded = LINE_END.matcher(words).replaceAll("\n");
        for (int i = 0; i < folded.length(); i++) {
            char character = folded.charAt(i);
            if (character == '\n') {
                isSpaceDue = !text.isEmpty() && text.charAt(text.length() - 1) != '\n';
            } else {
                if (isSpaceDue) {
                    text.append(' ');
                    isSpaceDue = false;
                }
                text.append(character);
            }
        }
    }

    private void beginLine() {
        isSpaceDue = false;
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
