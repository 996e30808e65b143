package app.lede.item.flaw;

import app.lede.item.Flaw;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The stem points at a text that need not be in view, or at a place on a page that a screen does not have.
 *
 * <p>Wrong: "What does the above text say about Tartus?"; "This article says that Messi won what?" Right: "What does Russia
 * keep in the port of Tartus?" Not meant: "According to the article, how many people died?", which tells a reader whose
 * figure is asked for.
 *
 * <p>Source: Haladyna 14; News: a question stands alone.
 */
final class PointsElsewhere implements StemRule {
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?i)\\bthe above\\b|\\babove[- ]mentioned\\b|\\b(?:mentioned|shown|described|given|listed|quoted) (?:above|below)\\b"
                    + "|\\b(?:article|text|passage|paragraph|sentence|picture|photo|table|map) (?:above|below)\\b"
                    + "|\\b(?:above|following) (?:article|text|passage|paragraph|sentence)\\b"
                    + "|\\bthis (?:article|text|passage|paragraph|report|story) (?:says|said|states|mentions|tells|describes|reports|claims|explains)\\b"
                    + "|\\b(?:in )?(?:line|paragraph) \\d|\\bthe (?:first|second|third|last|next|final) (?:paragraph|sentence|line)\\b(?! of)");

    @Override
    public String id() {
        return "points-elsewhere";
    }

    @Override
    public List<Flaw> find(String stem, Form form) {
        var matcher = ELSEWHERE.matcher(Words.withoutQuotations(stem));
        return form != Form.INSTRUCTION && matcher.find()
                ? warn(
                        stem(),
                        "“" + matcher.group()
                                + "” points at something the learner may not see. Say what you mean, so that the question stands alone.")
                : none();
    }
}
