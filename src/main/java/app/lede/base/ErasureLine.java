package app.lede.base;

/**
 * What erasing does to one sort of things.
 *
 * @param what in the plural, as a sentence begins: "Reports of faulty questions"
 * @param count how many there are, 0 or more
 * @param fate what becomes of them, as the rest of the sentence: "deleted"
 */
public record ErasureLine(String what, long count, String fate) {
    /** "Reports of faulty questions (2): deleted." */
    public String say() {
        return what + " (" + count + "): " + fate + ".";
    }
}
