package app.lede.classroom;

import app.lede.table.TableCell;
import app.lede.table.TableFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A roster file to be filled in. */
public final class RosterTemplate {
    private RosterTemplate() {}

    /** The columns and one row that shows what goes where, to the stream given, which stays open. */
    public static void write(TableFormat format, OutputStream out) throws IOException {
        try (var table = format.write(out, "Roster")) {
            table.head(RosterColumn.headings());
            table.row(List.of(
                    TableCell.text("r.example"), TableCell.text("Robin Example"), TableCell.text("Blue; Reading")));
        }
    }
}
