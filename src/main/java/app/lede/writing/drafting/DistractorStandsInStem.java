package app.lede.writing.drafting;

import app.lede.item.Option;
import app.lede.item.SingleChoice;

/**
 * No distractor may be named in the stem.
 *
 * <p>Wrong: "Who did Putin receive?" with the option "Putin"
 *
 * <p>Right: options that the question does not name
 */
final class DistractorStandsInStem implements Gate {

    @Override
    public String id() {
        return "distractor-in-stem";
    }

    @Override
    public boolean passes(Proposal proposal) {
        return !(proposal.content() instanceof SingleChoice choice)
                || Texts.free(
                        choice.stem(),
                        choice.options().stream().map(Option::text).toList());
    }
}
