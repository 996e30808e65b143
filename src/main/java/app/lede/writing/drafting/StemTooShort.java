package app.lede.writing.drafting;

/**
 * A stem says enough to have one answer: at least five words.
 *
 * <p>Wrong: "Who smiled?"
 *
 * <p>Right: "Who led the restoration of Notre-Dame?"
 */
final class StemTooShort implements Gate {
    private static final int LEAST_WORDS = 5;

    @Override
    public String id() {
        return "stem-too-short";
    }

    @Override
    public boolean passes(Proposal proposal) {
        return Texts.stem(proposal.content()).split(" ").length >= LEAST_WORDS
                || proposal.content() instanceof app.lede.item.WhoSaidIt;
    }
}
