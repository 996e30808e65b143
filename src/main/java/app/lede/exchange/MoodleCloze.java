package app.lede.exchange;

import app.lede.item.Gap;
import app.lede.item.ItemContent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.regex.Pattern;

/** Reads Moodle's embedded answers, where a text has one gap to type into: {@code {1:SHORTANSWER:=Rome~%50%Roma}}. */
final class MoodleCloze {
    private static final Pattern GAP =
            Pattern.compile("\\{\\d{0,4}:(SHORTANSWER|SA|MW|SHORTANSWER_C|SAC|MWC):((?:[^\\\\}]|\\\\.)*+)}");
    private static final Pattern ANY = Pattern.compile("\\{\\d{0,4}:[A-Z_]+:");
    private static final Pattern WEIGHT = Pattern.compile("(?:=|%(-?\\d{1,3}(?:\\.\\d{1,10})?)%)?");

    private MoodleCloze() {}

    static ItemContent read(String text, Question question) throws Unreadable {
        var gap = GAP.matcher(text);
        if (ANY.matcher(text).results().count() != 1 || !gap.find()) {
            throw new Unreadable("Embedded answers can be kept where there is one gap to type into, and no more.");
        }
        var answers = new ArrayList<Answer>();
        for (var part : gap.group(2).split("(?<!\\\\)~", -1)) {
            answers.add(answer(part));
        }
        var accepted = WeightedAnswers.accepted(answers, question);
        return new Gap(text.substring(0, gap.start()), text.substring(gap.end()), accepted);
    }

    private static Answer answer(String part) {
        var weight = WEIGHT.matcher(part);
        boolean isMarked = weight.lookingAt() && weight.end() > 0;
        var percent =
                !isMarked ? BigDecimal.ZERO : part.startsWith("=") ? Answer.FULL : new BigDecimal(weight.group(1));
        var rest = part.substring(isMarked ? weight.end() : 0);
        int hash = GiftText.find(rest, "#", 0);
        return new Answer(
                unescape(hash < 0 ? rest : rest.substring(0, hash)),
                percent,
                hash < 0 ? "" : unescape(rest.substring(hash + 1)));
    }

    private static String unescape(String text) {
        return text.replaceAll("\\\\([}#~/\"\\\\])", "$1").strip();
    }
}
