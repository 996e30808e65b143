package app.lede.paper;

/** Which sheets are printed. They never come in one file: who hands out questions cannot hand out the key with them. */
public enum Sheets {
    QUESTIONS,
    KEYS
}
