package app.lede.exchange;

import app.lede.item.Gap;
import app.lede.item.ItemContent;
import app.lede.item.ItemKind;
import app.lede.item.TypedAnswer;
import java.util.regex.Pattern;

/** Reads one question of GIFT: a name, a text, and answers in braces, which may stand amid the text. */
final class GiftQuestion {
    private static final Pattern FORMAT = Pattern.compile("\\[(html|plain|markdown|moodle)]\\s*");

    private final Question question;
    private final Contents contents;

    GiftQuestion(Question question, Contents contents) {
        this.question = question;
        this.contents = contents;
    }

    ItemContent read(String block) throws Unreadable {
        var text = withoutName(block);
        var format = FORMAT.matcher(text);
        var kind = format.lookingAt() ? format.group(1) : "moodle";
        text = format.lookingAt() ? text.substring(format.end()) : text;
        int open = GiftText.find(text, "{", 0);
        if (open < 0) {
            throw new Unreadable("There are no answers: they stand in braces { }.");
        }
        int close = GiftText.find(text, "}", open + 1);
        if (close < 0) {
            throw new Unreadable("The brace { of the answers is not closed before the blank line.");
        }
        if (GiftText.find(text, "{", open + 1) >= 0) {
            throw new Unreadable("There is more than one pair of braces: a question can have one blank only.");
        }
        var answers = new GiftAnswers(kind, question, contents);
        var before = answers.text(text.substring(0, open));
        var after = answers.text(text.substring(close + 1));
        return content(before, after, text.substring(open + 1, close), answers);
    }

    private ItemContent content(String before, String after, String inside, GiftAnswers answers) throws Unreadable {
        if (after.isBlank()) {
            return answers.read(before.strip(), inside);
        }
        var whole = answers.read((before + Wording.BLANK + after).strip(), inside);
        if (question.extras().kind() == ItemKind.TYPED) {
            return whole;
        }
        // The braces say where the gap is, whatever else in the sentence looks like one.
        if (whole instanceof Gap gap) {
            return new Gap(before.stripLeading(), after.stripTrailing(), gap.accepted());
        }
        return whole instanceof TypedAnswer typed
                ? new Gap(before.stripLeading(), after.stripTrailing(), typed.accepted())
                : whole;
    }

    private static String withoutName(String block) throws Unreadable {
        if (!block.startsWith("::")) {
            return block;
        }
        int end = GiftText.find(block, "::", 2);
        if (end < 0) {
            throw new Unreadable("The name of the question is not closed by ::.");
        }
        return block.substring(end + 2).stripLeading();
    }
}
