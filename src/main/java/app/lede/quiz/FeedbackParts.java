package app.lede.quiz;

/**
 * What feedback tells, once it is due. What is off does not leave the server. Names are stored: they never change.
 *
 * @param score how many points there were
 * @param rightOrWrong how each response scored
 * @param key the right answers
 * @param rationale why they are right
 * @param evidence the sentences of the article they rest on
 */
public record FeedbackParts(boolean score, boolean rightOrWrong, boolean key, boolean rationale, boolean evidence) {
    public static final FeedbackParts ALL = new FeedbackParts(true, true, true, true, true);
    public static final FeedbackParts NONE = new FeedbackParts(false, false, false, false, false);

    public FeedbackParts withScore(boolean changed) {
        return new FeedbackParts(changed, rightOrWrong, key, rationale, evidence);
    }

    public FeedbackParts withRightOrWrong(boolean changed) {
        return new FeedbackParts(score, changed, key, rationale, evidence);
    }

    public FeedbackParts withKey(boolean changed) {
        return new FeedbackParts(score, rightOrWrong, changed, rationale, evidence);
    }

    public FeedbackParts withRationale(boolean changed) {
        return new FeedbackParts(score, rightOrWrong, key, changed, evidence);
    }

    public FeedbackParts withEvidence(boolean changed) {
        return new FeedbackParts(score, rightOrWrong, key, rationale, changed);
    }

    /** Whether anything is told at all. */
    public boolean tellsAnything() {
        return score || rightOrWrong || key || rationale || evidence;
    }
}
