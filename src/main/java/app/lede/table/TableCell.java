package app.lede.table;

import java.time.LocalDateTime;

/** What stands in a cell of a file that is written: a spreadsheet reckons with numbers and dates as such. */
public sealed interface TableCell {
    TableCell BLANK = new Blank();

    /** Shown as it is given, never reckoned with. */
    record Text(String text) implements TableCell {}

    /** Finite. */
    record Figure(double number) implements TableCell {
        public Figure {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("no number: leave the cell blank");
            }
        }
    }

    /** Day and time as a clock on the wall shows it, to the second. */
    record Moment(LocalDateTime at) implements TableCell {}

    record Blank() implements TableCell {}

    static TableCell text(String text) {
        return text.isEmpty() ? BLANK : new Text(text);
    }

    static TableCell figure(double number) {
        return new Figure(number);
    }
}
