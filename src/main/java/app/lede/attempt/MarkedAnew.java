package app.lede.attempt;

import java.time.Instant;

/**
 * A question that was marked anew for everybody, and what that did to a learner's score. It tells no key.
 *
 * @param question its number in the attempt, from 1
 * @param at when it was marked anew
 * @param before the score until then
 * @param after the score since
 * @param takenBack whether that was taken back later
 */
public record MarkedAnew(int question, Instant at, Score before, Score after, boolean takenBack) {

    /**
     * As the learner is told.
     *
     * @param score whether the quiz tells scores
     */
    public String say(boolean score) {
        var words = "Question " + question + " was marked anew";
        if (takenBack) {
            return words + ". That was taken back: what it had changed is as before.";
        }
        return score ? words + ": your score went from " + before.words() + " to " + after.words() + "." : words + ".";
    }
}
