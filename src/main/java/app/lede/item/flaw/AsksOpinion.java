package app.lede.item.flaw;

import app.lede.item.Flaw;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The stem asks what the learner thinks, and scores it as right or wrong.
 *
 * <p>Wrong: "What do you think about the restoration?" Right: "What did Macron say about the restoration?"
 *
 * <p>Source: Haladyna 6, "avoid opinion-based items".
 */
final class AsksOpinion implements StemRule {
    private static final Pattern OPINION = Pattern.compile(
            "(?i)\\b(?:do|would|did) you (?:think|feel|believe|prefer|like|find|agree|consider|say)\\b|\\bin your (?:opinion|view)\\b|\\byour (?:opinion|view|feelings?) (?:on|about|of)\\b");

    @Override
    public String id() {
        return "asks-opinion";
    }

    @Override
    public List<Flaw> find(String stem, Form form) {
        return form == Form.QUESTION
                        && OPINION.matcher(Words.withoutQuotations(stem)).find()
                ? warn(
                        stem(),
                        "An opinion cannot be right or wrong. Ask what the article says, or keep this for a discussion in class.")
                : none();
    }
}
