package app.lede.writing.drafting;

import app.lede.item.WhoSaidIt;
import app.lede.reading.LooseTimes;

/**
 * A time is given in full: a learner does not know when the article was written.
 *
 * <p>Wrong: "Which company recalled 3,000 cars last week?"
 *
 * <p>Right: "Which company recalled 3,000 cars in March 2011?"
 */
final class UnresolvedTime implements Gate {
    @Override
    public String id() {
        return "unresolved-time";
    }

    @Override
    public boolean passes(Proposal proposal) {
        var content = proposal.content();
        return content instanceof WhoSaidIt
                || !LooseTimes.in(Texts.unquoted(Texts.stem(content)))
                        && !LooseTimes.in(Texts.unquoted(content.keyText()));
    }
}
