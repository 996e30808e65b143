package app.lede.item.flaw;

import app.lede.item.Flaw;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The stem tells a time from the day the article was written, and is wrong on every other day.
 *
 * <p>Wrong: "Who visited Turkey last week?" Right: "Who visited Turkey in February 2023?" Not meant: "in the last week of the
 * war"; "How long ago did it begin?"
 *
 * <p>Source: Haladyna 14; News: a question stands alone.
 */
final class RelativeTime implements StemRule {
    private static final String SPAN = "(?:week|weekend|month|year|night|morning|afternoon|evening|summer|winter|autumn"
            + "|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";

    /** Capitals count at the beginning only: "Russia Today" is a name. */
    private static final Pattern RELATIVE = Pattern.compile("\\b(?:yesterday|tomorrow|tonight|today)\\b(?![-’'])"
            + "|^(?:Yesterday|Tomorrow|Tonight|Today)\\b(?! \\p{Lu})"
            + "|(?<!\\b[Tt]he )(?:\\b(?:last|next|this|past)|^(?:Last|Next|This|Past)) " + SPAN + "\\b(?! of)"
            + "|(?<!\\b[Hh]ow long )(?<!\\b[Ll]ong )\\bago\\b|(?<!\\bmost )\\brecently\\b");

    @Override
    public String id() {
        return "relative-time";
    }

    @Override
    public List<Flaw> find(String stem, Form form) {
        var matcher = RELATIVE.matcher(Words.withoutQuotations(stem));
        return matcher.find()
                ? warn(
                        stem(),
                        "“" + matcher.group() + "” is true only near the day the article was written. Write the date.")
                : none();
    }
}
