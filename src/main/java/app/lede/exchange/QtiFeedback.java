package app.lede.exchange;

import java.util.List;

/** The feedback of an item: what Lede wrote by its name, else what belongs to the right answer. */
final class QtiFeedback {
    private final List<XmlNode.Element> feedbacks;
    private final Question question;

    QtiFeedback(XmlNode.Element item, Question question) {
        this.feedbacks = item.elements("modalFeedback").toList();
        this.question = question;
    }

    String correction() {
        return named(QtiItemWriter.CORRECTION);
    }

    String rationale(List<String> correct) {
        boolean isOurs = feedbacks.stream().map(QtiFeedback::name).anyMatch(QtiItemWriter.EVIDENCE::equals);
        var rationale = named(QtiItemWriter.RATIONALE);
        if (isOurs || !rationale.isEmpty() || feedbacks.isEmpty()) {
            return rationale;
        }
        var right = feedbacks.stream()
                .filter(feedback -> feedbacks.size() == 1
                        || correct.contains(name(feedback))
                        || name(feedback).equalsIgnoreCase("correct"))
                .findFirst();
        if (feedbacks.size() > 1 && !name(feedbacks.getFirst()).equals(QtiItemWriter.CORRECTION)) {
            question.note("Feedback of single answers is not kept.");
        }
        return right.filter(feedback -> !name(feedback).equals(QtiItemWriter.CORRECTION))
                .map(this::text)
                .orElse("");
    }

    private String named(String name) {
        return feedbacks.stream()
                .filter(feedback -> name(feedback).equals(name))
                .map(this::text)
                .findFirst()
                .orElse("");
    }

    private static String name(XmlNode.Element feedback) {
        return feedback.attribute("identifier");
    }

    /** Pictures in feedback are passed over with the rest of it. */
    private String text(XmlNode.Element feedback) {
        try {
            var content = XmlNode.Element.begin("div", feedback.attributes(), feedback.line());
            content.children().addAll(feedback.children());
            return QtiText.line(content, question);
        } catch (Unreadable e) {
            question.note("Feedback with a picture, a recording or a formula is not kept.");
            return "";
        }
    }
}
