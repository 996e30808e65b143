package app.lede.classroom;

/**
 * What a row of a roster file does.
 *
 * @param line the row, as a spreadsheet counts it
 * @param name as others see it
 * @param detail what changes, in a few words; empty where the kind says all
 */
public record RosterChange(int line, String name, Kind kind, String detail) {
    /** In the order in which a person wants to know them. */
    public enum Kind {
        INVITED("New: gets an account and a link"),
        ADDED("Has an account: comes into the class"),
        CHANGED("Is in the class: changes"),
        UNCHANGED("Is in the class: stays as is");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
