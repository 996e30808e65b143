package app.lede.results;

import app.lede.base.text.FileName;
import app.lede.table.TableCell;
import app.lede.table.TableWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A score sheet as a table for spreadsheets, and the names of files. Pure. */
public final class ScoreFile {
    private static final int DECIMALS = 2;

    private ScoreFile() {}

    /** A file's name without its ending, from what is in it; never empty. */
    public static String name(String title) {
        return FileName.of(title, "scores");
    }

    /** Writes learners by items, and below them how hard the items were. */
    static void write(ScoreSheet sheet, TableWriter table) throws IOException {
        var head = new ArrayList<>(List.of("Learner", "Status", "Attempts", "Points", "Of", "Percent"));
        sheet.columns().forEach(column -> head.add("Q" + column.number() + " " + column.stem()));
        table.head(head);
        for (var row : sheet.rows()) {
            table.row(line(sheet, row));
        }
        table.row(facility(sheet));
    }

    private static List<TableCell> line(ScoreSheet sheet, ScoreRow row) {
        var points = row.points();
        var line = new ArrayList<>(List.of(
                TableCell.text(row.name()),
                TableCell.text(row.standing().say() + (row.enrolled() ? "" : ", no longer in the class")),
                TableCell.figure(row.attempts()),
                figure(points),
                TableCell.figure(sheet.points()),
                percent(sheet.share(row))));
        for (int i = 0; i < sheet.columns().size(); i++) {
            line.add(
                    points == null ? TableCell.BLANK : figure(row.cells().get(i).credit()));
        }
        return line;
    }

    private static List<TableCell> facility(ScoreSheet sheet) {
        var line = new ArrayList<>(List.of(
                TableCell.text("Facility (mean share of the marks)"),
                TableCell.text(sheet.finished().size() + " finished"),
                TableCell.BLANK,
                TableCell.BLANK,
                TableCell.BLANK,
                percent(sheet.meanShare())));
        sheet.columns().forEach(column -> line.add(figure(column.facility())));
        return line;
    }

    private static TableCell percent(@Nullable Double share) {
        return share == null ? TableCell.BLANK : figure(share * 100);
    }

    private static TableCell figure(@Nullable Double number) {
        return number == null
                ? TableCell.BLANK
                : TableCell.figure(Points.round(number, DECIMALS).doubleValue());
    }
}
