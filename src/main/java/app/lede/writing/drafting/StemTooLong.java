package app.lede.writing.drafting;

/**
 * A stem is read in one breath: at most 30 words, a statement at most 34.
 *
 * <p>Wrong: a question of forty words
 *
 * <p>Right: "Who celebrated the first mass in the restored cathedral on 8 December 2024?"
 */
final class StemTooLong implements Gate {
    private static final int MOST_WORDS = 30;

    @Override
    public String id() {
        return "stem-too-long";
    }

    @Override
    public boolean passes(Proposal proposal) {
        return Texts.stem(proposal.content()).split(" ").length <= MOST_WORDS;
    }
}
