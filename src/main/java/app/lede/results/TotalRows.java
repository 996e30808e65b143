package app.lede.results;

import app.lede.table.TableCell;
import app.lede.table.TableWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row for every learner of a class: the share of the marks at each quiz, in percent, and their total. Pure. */
final class TotalRows {
    /** Shares are exact to nine decimals, so percent to seven. */
    private static final int DECIMALS = 6;

    private TotalRows() {}

    static void write(ClassOverview overview, Map<UUID, List<String>> groups, TableWriter table) throws IOException {
        var head = new ArrayList<>(List.of("Learner", "Learner ID", "Groups"));
        overview.quizzes().forEach(column -> head.add(column.quiz().title() + " (percent)"));
        head.addAll(List.of("Points", "Points possible", "Total (percent)"));
        boolean letters = !overview.grading().scale().isEmpty();
        if (letters) {
            head.add("Letter");
        }
        head.addAll(List.of("Quizzes finished", "Quizzes"));
        table.head(head);
        for (var line : overview.learners()) {
            var row = new ArrayList<TableCell>();
            row.add(TableCell.text(line.name()));
            row.add(TableCell.text(line.learnerId().toString()));
            row.add(TableCell.text(String.join("; ", groups.getOrDefault(line.learnerId(), List.of()))));
            line.places().forEach(place -> row.add(percent(place.share())));
            total(line.total(), letters, row);
            row.add(TableCell.figure(line.places().stream()
                    .filter(place -> place.standing().isFinished())
                    .count()));
            row.add(TableCell.figure(line.places().size()));
            table.row(row);
        }
    }

    private static void total(Total total, boolean letters, List<TableCell> row) {
        var percent = total.percent();
        row.add(total.of() == 0 ? TableCell.BLANK : TableCell.figure(total.points()));
        row.add(TableCell.figure(total.of()));
        row.add(percent == null ? TableCell.BLANK : TableCell.figure(percent.doubleValue()));
        if (letters) {
            var letter = total.letter();
            row.add(letter == null ? TableCell.BLANK : TableCell.text(letter));
        }
    }

    private static TableCell percent(@Nullable Double share) {
        return share == null
                ? TableCell.BLANK
                : TableCell.figure(Points.round(share * 100, DECIMALS).doubleValue());
    }
}
