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
            "(?U)\\b(he|she|him|they|them|we|us|our|ours|I|me|my|you|your|this|these|those)\\b|\\b[Tt]hat (?:same|day|time|year)\\b|^(it|It)\\b");

    @Override
    public String id() {
        return "dangling-pronoun";
    }

    @Override
    public boolean passes(Proposal proposal) {
        return proposal.content() instanceof app.lede.item.WhoSaidIt
                || !POINTING.matcher(Texts.unquoted(Texts.stem(proposal.content())))
                        .find();
    }
}
