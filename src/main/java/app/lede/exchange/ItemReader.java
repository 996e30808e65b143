package app.lede.exchange;

/** Reads items from one format. */
interface ItemReader {
    /** Reads what bytes hold; whatever they are, it ends without an exception. */
    void read(byte[] bytes, Findings findings);
}
