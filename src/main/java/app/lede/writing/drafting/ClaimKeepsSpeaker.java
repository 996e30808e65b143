package app.lede.writing.drafting;

import app.lede.item.WhoSaidIt;

/**
 * A claim is asked with who makes it.
 *
 * <p>Wrong: "How much of Syria did the government hold?" where only the Kremlin said so
 *
 * <p>Right: "According to the Kremlin, how much of Syria did the government hold?"
 */
final class ClaimKeepsSpeaker implements Gate {

    @Override
    public String id() {
        return "claim-without-speaker";
    }

    @Override
    public boolean passes(Proposal proposal) {
        var attribution = proposal.fact().attribution();
        return attribution == null
                || proposal.content() instanceof WhoSaidIt
                || proposal.content() instanceof app.lede.item.ClaimOrFact
                || asksForSpeaker(proposal)
                || Texts.stem(proposal.content()).contains(attribution.source());
    }

    /** A typed item that gives the words and asks for the speaker. */
    static boolean asksForSpeaker(Proposal proposal) {
        var attribution = proposal.fact().attribution();
        return attribution != null
                && proposal.content() instanceof app.lede.item.TypedAnswer typed
                && typed.accepted().contains(attribution.source());
    }
}
