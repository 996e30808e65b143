package app.lede.writing.drafting;

import app.lede.item.Matching;
import app.lede.item.TimeOrder;
import app.lede.item.WhoSaidIt;
import java.util.regex.Pattern;

/**
 * An item says what it is about: besides the answer it names a person, a place, a thing or a year.
 *
 * <p>Wrong: "How many teams played 64 matches in eight stadiums?"
 *
 * <p>Right: "How many oak trees did the builders use for the roof of Notre-Dame?"
 */
final class NamesNothing implements Gate {
    private static final Pattern NAME = Pattern.compile("(?U)(?<=\\s[\"“]?)\\p{Lu}\\p{L}|\\b(?:1\\d|20)\\d{2}\\b");
    private static final Pattern FIRST_NAME = Pattern.compile(
            "^(?!(?:Who|Whom|Which|How|In|On|At|From|To|By|For|More|Over|About|The|A|An|Since|What|According|Some|Two|Three|Most|Many|Around|Nearly|Almost|At least)\\b)\\p{Lu}\\p{L}+ (?:\\p{Lu}|'s)");

    @Override
    public String id() {
        return "names-nothing";
    }

    @Override
    public boolean passes(Proposal proposal) {
        var content = proposal.content();
        if (content instanceof WhoSaidIt || content instanceof Matching || content instanceof TimeOrder) {
            return true;
        }
        var stem = Texts.stem(content);
        return NAME.matcher(stem).find() || FIRST_NAME.matcher(stem).find();
    }
}
