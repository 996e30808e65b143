package app.lede.base;

/** Takes down what is kept about a person, entry by entry: nothing of it is held in memory. */
public interface PersonalFile {
    /**
     * Begins a section; the one before ends.
     *
     * @param key its name in the file for machines: it never changes
     * @param title its heading in the file to read
     * @param about one sentence on what it is
     */
    void section(String key, String title, String about);

    /** An entry of the section begun last. */
    void entry(PersonalEntry entry);
}
