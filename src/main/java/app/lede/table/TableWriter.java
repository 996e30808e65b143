package app.lede.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes a table row by row and keeps none: a table of any length needs the memory of a short one. */
public interface TableWriter extends Closeable {
    /** The names of the columns; once, before any row. */
    void head(List<String> names) throws IOException;

    /** @throws IOException if it cannot be written, or the format has no room for one more row */
    void row(List<TableCell> cells) throws IOException;

    /** Ends the file; the stream stays open. */
    @Override
    void close() throws IOException;
}
