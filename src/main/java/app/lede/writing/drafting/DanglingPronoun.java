package app.lede.writing.drafting;

import java.util.regex.Pattern;

/**
 * Nothing in an item may point to a text that is not in view.
 *
 * <p>Wrong: "When did he meet them?"
 *
 * <p>Right: "When did Vladimir Putin meet Bashar al-Assad?"
 */
final class DanglingPronoun implements Gate {
    private static final Pattern POINTING = Pattern.compile(
            "(?U)\\b(we|us|our|ours|I|me|my|you|your|this|these|those)\\b|\\b[Tt]hat (?:same|day|time|year)\\b|^(it|It|We|Our|My|You|Your|This|These|Those|They|He|She)\\b");
    private static final Pattern THIRD = Pattern.compile("\\b(he|she|him|they|them)\\b");
    /** What a pronoun behind it can take up: the person asked for, a gap, a name, who makes the claim. */
    private static final Pattern TAKEN_UP =
            Pattern.compile("(?U)^Who\\b|_____|^According to|\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}+");

    @Override
    public String id() {
        return "dangling-pronoun";
    }

    @Override
    public boolean passes(Proposal proposal) {
        if (proposal.content() instanceof app.lede.item.WhoSaidIt) {
            return true;
        }
        var stem = Texts.unquoted(Texts.stem(proposal.content()));
        var third = THIRD.matcher(stem);
        return !POINTING.matcher(stem).find()
                && (!third.find()
                        || TAKEN_UP.matcher(stem.substring(0, third.start())).find());
    }
}
