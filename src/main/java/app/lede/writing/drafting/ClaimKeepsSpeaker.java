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
                || Texts.stem(proposal.content()).contains(attribution.source());
    }
}
