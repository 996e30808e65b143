package app.lede.reading;

/**
 * Why a clause of an article gave no fact.
 *
 * @param sentence index of its sentence
 * @param words where the difficulty lies, as few words as say it
 */
public record Doubt(int sentence, Reason reason, String words) {

    /** What kept a clause from standing alone as a fact. */
    public enum Reason {
        STRUCTURE("is built in a way that cannot be taken apart with certainty"),
        CONDITION("holds under a condition only"),
        POINTS_BACK("points to something said elsewhere that cannot be named with certainty"),
        TIME("names a time that cannot be dated"),
        UNNAMED_CLAIM("is a claim of somebody who is not named"),
        SPEECH("is somebody's words"),
        VAGUE("says too little by itself");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        /** The end of a sentence that begins with "This sentence". */
        public String label() {
            return label;
        }
    }
}
