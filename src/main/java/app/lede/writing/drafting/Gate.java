package app.lede.writing.drafting;

/** A rule that a candidate must pass to be proposed. */
interface Gate {

    /** Names the rule in counts of rejections; never changes. */
    String id();

    /** Whether the candidate keeps the rule. */
    boolean passes(Candidate candidate);
}
