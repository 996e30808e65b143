package app.lede.document;

import java.util.Locale;

/**
 * A file as it came.
 *
 * @param name as it was called, with its ending; may be empty
 * @param address where it was fetched from; empty for a file
 * @param charset the encoding that came with it, such as "utf-8"; empty if none was told
 */
public record Document(String name, String address, String charset, byte[] bytes) {
    /** A file somebody has. */
    public static Document file(String name, byte[] bytes) {
        return new Document(name, "", "", bytes);
    }

    /** Of its name, in small letters, without the dot; empty if there is none. */
    String ending() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    }

    /** Its name without the ending. */
    String stem() {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
