package app.lede.table;

import java.io.IOException;
import java.io.OutputStream;

/** The kinds of files a table is written to. */
public enum TableFormat {
    CSV("csv", "text/csv;charset=utf-8"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String ending;
    private final String mediaType;

    TableFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Of a file's name, without the dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /**
     * A writer of a table to the stream given, which it does not close.
     *
     * @param title of the sheet, where the format has one
     */
    public TableWriter write(OutputStream out, String title) throws IOException {
        return switch (this) {
            case CSV -> new CsvTableWriter(out);
            case XLSX -> new XlsxTableWriter(out, title);
        };
    }
}
