package app.lede.home;

import app.lede.quiz.Quiz;

/**
 * A quiz that is open now, and how far its class is.
 *
 * @param learners who are in the class
 * @param started who of them have begun, finished or not
 * @param finished who of them have handed in at least once
 */
public record OpenQuiz(Quiz quiz, int learners, int started, int finished) {

    /** As a person says it: "12 of 30 have handed in, 5 are at it". */
    public String words() {
        if (learners == 0) {
            return "Nobody has joined the class yet";
        }
        var handedIn = finished == 0
                ? "Nobody of " + learners + " has handed in"
                : finished + " of " + learners + (finished == 1 ? " has" : " have") + " handed in";
        int working = started - finished;
        return working == 0 ? handedIn : handedIn + ", " + working + (working == 1 ? " is" : " are") + " at it";
    }
}
