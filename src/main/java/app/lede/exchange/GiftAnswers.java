package app.lede.exchange;

import app.lede.item.ItemContent;
import app.lede.item.TrueFalse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what stands in the braces of GIFT. */
final class GiftAnswers {
    private static final Set<String> TRUE = Set.of("T", "TRUE");
    private static final Set<String> FALSE = Set.of("F", "FALSE");
    private static final Pattern WEIGHT = Pattern.compile("%(-?\\d{1,3}(?:\\.\\d{1,10})?)%");
    private static final Pattern FORMAT = Pattern.compile("\\[(html|plain|markdown|moodle)]\\s*");

    private final String format;
    private final Question question;
    private final Contents contents;

    /** Answers of a question whose text has a format: html, plain, markdown, or moodle, which is nearly HTML. */
    GiftAnswers(String format, Question question, Contents contents) {
        this.format = format;
        this.question = question;
        this.contents = contents;
    }

    /** What a text says, in the question's format. Space at its ends stays: a gap may stand there. */
    String text(String raw) throws Unreadable {
        var unescaped = GiftText.unescape(raw.replace('\n', ' '));
        var plain = plain(unescaped, format);
        return plain.equals(unescaped)
                ? plain
                : (unescaped.startsWith(" ") ? " " : "") + plain + (unescaped.endsWith(" ") ? " " : "");
    }

    ItemContent read(String text, String inside) throws Unreadable {
        int general = GiftText.find(inside, "####", 0);
        if (general >= 0) {
            question.feedback(part(inside.substring(general + 4)));
        }
        var answers = (general < 0 ? inside : inside.substring(0, general)).strip();
        if (answers.isEmpty()) {
            throw new Unreadable("The braces are empty: essays cannot be kept.");
        }
        if (answers.startsWith("#")) {
            return number(text, answers.substring(1));
        }
        int hash = GiftText.find(answers, "#", 0);
        var first = (hash < 0 ? answers : answers.substring(0, hash)).strip().toUpperCase(Locale.ROOT);
        if (TRUE.contains(first) || FALSE.contains(first)) {
            return trueFalse(text, TRUE.contains(first), hash < 0 ? "" : answers.substring(hash + 1));
        }
        if (GiftText.find(answers, "~", 0) >= 0) {
            return choice(text, answers(answers), GiftText.find(answers, "=", 0) < 0);
        }
        if (!answers.startsWith("=")) {
            throw new Unreadable("An answer begins with = or ~, a number with #.");
        }
        return answers.contains(GiftText.ARROW)
                ? matching(text, answers)
                : contents.typed(text, WeightedAnswers.accepted(answers(answers), question), question.extras());
    }

    /** Without an answer marked by = there are several to choose, as Moodle reads it. */
    private ItemContent choice(String text, List<Answer> answers, boolean isSeveral) throws Unreadable {
        return isSeveral && WeightedAnswers.isSeveral(answers, question)
                ? contents.severalKeys(text, WeightedAnswers.severalKeys(answers, question))
                : contents.choice(text, WeightedAnswers.choices(answers, question), question.extras());
    }

    /** Two feedbacks can stand behind the answer: for who was wrong, then for who was right. */
    private ItemContent trueFalse(String text, boolean truth, String feedbacks) throws Unreadable {
        int second = GiftText.find(feedbacks, "#", 0);
        var wrong = part(second < 0 ? feedbacks : feedbacks.substring(0, second));
        question.answerFeedback(second < 0 ? "" : part(feedbacks.substring(second + 1)), true);
        if (truth) {
            question.answerFeedback(wrong, true);
        }
        return new TrueFalse(text, truth, truth ? "" : wrong);
    }

    private ItemContent matching(String text, String answers) throws Unreadable {
        var pairs = new ArrayList<Contents.Sides>();
        for (var raw : split(answers)) {
            int arrow = raw.indexOf(GiftText.ARROW);
            if (arrow < 0) {
                throw new Unreadable("A match has no arrow: write left -> right.");
            }
            pairs.add(new Contents.Sides(
                    part(raw.substring(1, arrow)), part(raw.substring(arrow + GiftText.ARROW.length()))));
        }
        return contents.matching(text, pairs, question.extras());
    }

    private ItemContent number(String text, String answers) throws Unreadable {
        var stripped = answers.strip();
        var numbers = stripped.startsWith("=") || stripped.startsWith("~")
                ? answers(stripped)
                : List.of(answer("=" + stripped));
        var right = WeightedAnswers.only(numbers, question);
        var near = GiftNumber.read(right.text());
        return contents.number(
                text, near.value(), near.tolerance(), question.extras().unit());
    }

    private List<Answer> answers(String raw) throws Unreadable {
        var answers = new ArrayList<Answer>();
        for (var answer : split(raw)) {
            answers.add(answer(answer));
        }
        return answers;
    }

    private Answer answer(String raw) throws Unreadable {
        int hash = GiftText.find(raw, "#", 1);
        var marked = (hash < 0 ? raw : raw.substring(0, hash)).substring(1).strip();
        var weight = WEIGHT.matcher(marked);
        boolean isWeighted = weight.lookingAt();
        var percent =
                isWeighted ? new BigDecimal(weight.group(1)) : raw.startsWith("=") ? Answer.FULL : BigDecimal.ZERO;
        return new Answer(
                part(isWeighted ? marked.substring(weight.end()) : marked),
                percent,
                hash < 0 ? "" : part(raw.substring(hash + 1)));
    }

    /** Each answer with its mark. */
    private static List<String> split(String answers) throws Unreadable {
        var parts = new ArrayList<String>();
        int begin = 0;
        while (begin < answers.length()) {
            int end = nextMark(answers, begin + 1);
            parts.add(answers.substring(begin, end).strip());
            begin = end;
            if (parts.size() > Limits.ANSWERS) {
                throw new Unreadable("A question may have at most " + Limits.ANSWERS + " answers.");
            }
        }
        if (!parts.getFirst().startsWith("=") && !parts.getFirst().startsWith("~")) {
            throw new Unreadable("An answer begins with = or ~.");
        }
        return parts;
    }

    private static int nextMark(String text, int from) {
        int right = GiftText.find(text, "=", from);
        int wrong = GiftText.find(text, "~", from);
        int next = right < 0 || (wrong >= 0 && wrong < right) ? wrong : right;
        return next < 0 ? text.length() : next;
    }

    /** A text that may have a format of its own. */
    private String part(String raw) throws Unreadable {
        var stripped = raw.replace('\n', ' ').strip();
        var own = FORMAT.matcher(stripped);
        return own.lookingAt()
                ? plain(GiftText.unescape(stripped.substring(own.end())), own.group(1))
                        .strip()
                : plain(GiftText.unescape(stripped), format).strip();
    }

    private static String plain(String text, String format) throws Unreadable {
        boolean isHtml = format.equals("html") || (format.equals("moodle") && HtmlText.isLikely(text));
        return isHtml ? HtmlText.whole(text) : text;
    }
}
