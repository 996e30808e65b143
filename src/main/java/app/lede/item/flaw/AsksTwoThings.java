package app.lede.item.flaw;

import app.lede.item.Flaw;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The stem asks two questions at once: who knows one half scores as who knows nothing.
 *
 * <p>Wrong: "Who led the restoration, and when did he die?" Right: "Who led the restoration of Notre-Dame until 2023?"
 *
 * <p>Source: Haladyna 1, "a single specific mental behavior", and 14.
 */
final class AsksTwoThings implements StemRule {
    private static final String WORD = "(?:who|when|where|why|what|which|how (?:many|much|long|old|often|far)|how)";
    private static final Pattern TWO = Pattern.compile("(?i)\\?.*\\?|\\band " + WORD
            + " (?:did|do|does|is|are|was|were|has|have|had|will|would|can)\\b|^" + WORD + " and " + WORD + "\\b");

    @Override
    public String id() {
        return "asks-two-things";
    }

    @Override
    public List<Flaw> find(String stem, Form form) {
        return form == Form.QUESTION
                        && TWO.matcher(Words.withoutQuotations(stem)).find()
                ? warn(
                        stem(),
                        "This asks two things at once, and half an answer counts as none. Make two questions of it.")
                : none();
    }
}
