package app.lede.item.flaw;

import app.lede.item.Flaw;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A question to be answered by choosing, typing or a number has a blank in it.
 *
 * <p>Wrong: "The spacecraft ____ struck Dimorphos." Right: "Which spacecraft struck Dimorphos?"
 *
 * <p>Source: Haladyna 14 and 15; Tarrant, "fill in the blank"; SAQUET, "fill-in-the-blank".
 */
final class BlankInStem implements StemRule {
    private static final Pattern BLANK =
            Pattern.compile("_{2,}|\\((?:blank|gap|\\s+)\\)|\\[(?:blank|gap|\\.\\.\\.|…|\\s*)\\]|\\.{4,}");

    @Override
    public String id() {
        return "blank-in-stem";
    }

    @Override
    public List<Flaw> find(String stem, Form form) {
        return form == Form.QUESTION && BLANK.matcher(stem).find()
                ? hint(
                        stem(),
                        "A blank makes learners read the sentence twice. Ask a question, or make this a gap item.")
                : none();
    }
}
