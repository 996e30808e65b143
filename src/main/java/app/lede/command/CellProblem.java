package app.lede.command;

/**
 * Something in a table that cannot be read.
 *
 * @param line in the file, from 1
 * @param column which cell of the line, from 1
 * @param message a sentence for the person who brings the file
 */
record CellProblem(int line, int column, String message) {

    /** As compilers write it, behind the name of the file. */
    String at(String file) {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
