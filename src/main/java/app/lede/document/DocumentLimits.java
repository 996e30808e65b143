package app.lede.document;

/** How much of a file is read: a hostile one costs no more than a large one. */
public final class DocumentLimits {
    /** Of the file as it comes, in bytes. */
    public static final int FILE_BYTES = 10 << 20;

    /** What to say of a file with more. */
    public static final String TOO_LARGE =
            "This file is larger than 10 MB. Save the text without its pictures, or" + " divide it.";

    /** Of the text taken, in characters; what is behind is left out. More than an article may have, to be shortened. */
    public static final int CHARACTERS = 300_000;

    /** Of the parts of a DOCX or ODT file that are read, together, unpacked. */
    static final int UNPACKED_BYTES = 32 << 20;

    /** Files in a DOCX or ODT file. */
    static final int PARTS = 2_000;

    /** How deeply parts of a text may stand in one another; the JDK's XML parser goes to 100. */
    static final int DEPTH = 90;

    /** Of a PDF. */
    static final int PAGES = 200;

    private DocumentLimits() {}
}
