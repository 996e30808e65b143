package app.lede.exchange;

/**
 * Something in a file that did not come in.
 *
 * @param part the file within a package; empty if there is but one
 * @param line where it stands, from 1; 0 if it concerns the whole
 * @param message a sentence for the person who brings the file
 * @param leftOut whether a question is missing for it; else only something of a question is
 */
public record Problem(String part, int line, String message, boolean leftOut) {

    /** As compilers write it, behind the name of the file. */
    public String at(String file) {
        return (part.isEmpty() ? file : file + "!" + part) + ":" + Math.max(line, 1) + ": " + message;
    }
}
