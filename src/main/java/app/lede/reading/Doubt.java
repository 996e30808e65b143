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
        STRUCTURE("built in a way that cannot be taken apart with certainty"),
        CONDITION("that hold under a condition or as a supposition only"),
        POINTS_BACK("that point to something which cannot be named with certainty"),
        TIME("with a time that cannot be dated"),
        UNNAMED_CLAIM("that are a claim of somebody who is not named"),
        SPEECH("that only say who spoke"),
        VAGUE("that say too little by themselves");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        /** What a person reads behind "12 sentences". */
        public String label() {
            return label;
        }
    }
}
