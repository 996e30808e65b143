package app.lede.exchange;

import app.lede.base.text.TextDecoder;
import java.util.regex.Pattern;

/** Reads Moodle's GIFT. */
final class GiftReader implements ItemReader {
    private static final String CATEGORY = "$CATEGORY:";
    private static final Pattern ID = Pattern.compile("\\[id:([^]\\p{Cntrl}]+)]");
    private static final Pattern TAG = Pattern.compile("\\[tag:((?:\\\\]|[^]\\p{Cntrl}])+)]");

    @Override
    public void read(byte[] bytes, Findings findings) {
        var text = TextDecoder.decode(bytes);
        if (text.isEmpty()) {
            findings.leaveOut(0, "This is not a text file.");
            return;
        }
        for (var block : GiftBlock.split(text.get())) {
            if (findings.isFull()) {
                return;
            }
            read(block, findings);
        }
    }

    private static void read(GiftBlock block, Findings findings) {
        var text = block.text();
        int line = block.line();
        while (text.startsWith(CATEGORY)) {
            int end = text.indexOf('\n');
            findings.title(MoodleCategory.name(text.substring(CATEGORY.length(), end)));
            text = text.substring(end + 1);
            line++;
        }
        if (text.isBlank()) {
            return;
        }
        var question = new Question(line);
        for (var comment : block.comments()) {
            readComment(comment, question);
        }
        if (text.length() > Limits.QUESTION) {
            findings.leaveOut(line, "The question is too long.");
            return;
        }
        try {
            findings.add(question, new GiftQuestion(question, new Contents(findings)).read(text.strip()));
        } catch (Unreadable e) {
            findings.leaveOut(line, e.sentence());
        }
    }

    private static void readComment(String comment, Question question) {
        var id = ID.matcher(comment);
        if (comment.startsWith(ExtrasText.NAME + ":")) {
            question.extras(ExtrasText.read(comment.substring(ExtrasText.NAME.length() + 1)));
        } else if (id.find()) {
            question.id(id.group(1));
        }
        question.tags(TAG.matcher(comment)
                .results()
                .map(tag -> tag.group(1).replace("\\]", "]"))
                .toList());
    }
}
