package app.lede.exchange;

import app.lede.item.Gap;
import app.lede.item.ItemContent;
import app.lede.item.ItemKind;
import app.lede.item.NumberAnswer;
import app.lede.item.TypedAnswer;
import java.math.BigDecimal;

/** Reads a field to type into: a number, a typed answer, or a gap where words stand beside it on its line. */
final class QtiTextEntry {
    private final Question question;

    QtiTextEntry(Question question) {
        this.question = question;
    }

    ItemContent read(QtiText text, QtiResponse response, XmlNode.Element item) throws Unreadable {
        var accepted = response.accepted();
        if (accepted.isEmpty()) {
            throw new Unreadable("The item does not say which answer is right.");
        }
        if (response.hasParts()) {
            question.note("Weights between right and wrong are not kept.");
        }
        if (response.baseType().equals("float") || response.baseType().equals("integer")) {
            return number(text, response, item);
        }
        var kind = question.extras().kind();
        boolean isGap = kind == ItemKind.GAP || (kind != ItemKind.TYPED && hasWordsBeside(text));
        return isGap
                ? new Gap(text.before(), text.after(), accepted)
                : new TypedAnswer((text.before() + text.after()).strip(), accepted);
    }

    private static boolean hasWordsBeside(QtiText text) {
        var before = text.before().substring(text.before().lastIndexOf('\n') + 1);
        int end = text.after().indexOf('\n');
        var after = end < 0 ? text.after() : text.after().substring(0, end);
        return !before.isBlank() || !after.isBlank();
    }

    private ItemContent number(QtiText text, QtiResponse response, XmlNode.Element item) throws Unreadable {
        if (response.correct().size() != 1) {
            throw new Unreadable("Several numbers are right: only one, with a tolerance, can be kept.");
        }
        var value = NumberText.read(response.correct().getFirst())
                .orElseThrow(() -> new Unreadable("The right answer is not a number."));
        return new NumberAnswer(
                text.before().strip(),
                value,
                tolerance(value, item),
                text.after().strip());
    }

    private BigDecimal tolerance(BigDecimal value, XmlNode.Element item) throws Unreadable {
        var equal = item.first("responseProcessing").stream()
                .flatMap(processing -> processing.all("equal"))
                .findFirst();
        var mode = equal.map(test -> test.attribute("toleranceMode")).orElse("exact");
        var told = equal.map(test -> test.attribute("tolerance"))
                .orElse("")
                .strip()
                .split("\\s+");
        if (!mode.equals("absolute") && !mode.equals("relative")) {
            return BigDecimal.ZERO;
        }
        var below = NumberText.read(told[0]).orElseThrow(() -> new Unreadable("The tolerance is not a number."));
        if (told.length > 1 && !told[1].equals(told[0])) {
            question.note("The tolerance differs above and below; the one below is kept.");
        }
        return mode.equals("absolute") ? below : below.multiply(value.abs()).movePointLeft(2);
    }
}
