package app.lede.writing.drafting;

/** A rule that a proposal must pass to be proposed. */
interface Gate {

    /** Names the rule in counts of rejections; never changes. */
    String id();

    /** Whether the proposal keeps the rule. */
    boolean passes(Proposal proposal);
}
