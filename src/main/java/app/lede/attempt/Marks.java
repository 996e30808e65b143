package app.lede.attempt;

/**
 * What a response is worth by its item.
 *
 * @param given by the item as the learner was asked it
 * @param now with what was decided about the item since
 */
record Marks(Marked given, Marked now) {
    /** Of an item about which nothing was decided. */
    static Marks asGiven(Marked marked) {
        return new Marks(marked, marked);
    }
}
