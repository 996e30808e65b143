package app.lede.writing.drafting;

import java.util.regex.Pattern;

/**
 * A question does not end in a preposition.
 *
 * <p>Wrong: "Which city did they travel to?"
 *
 * <p>Right: "To which city did they travel?"
 */
final class StrandedPreposition implements Gate {
    private static final Pattern ENDING =
            Pattern.compile("\\b(in|on|at|of|to|for|with|from|by|about|than|and|or|as|after|before|into|since)\\?$");

    @Override
    public String id() {
        return "stranded-preposition";
    }

    @Override
    public boolean passes(Proposal proposal) {
        return !ENDING.matcher(Texts.stem(proposal.content())).find();
    }
}
