package app.lede.exchange;

import java.util.regex.Pattern;

/** A cell that no spreadsheet takes for a formula. */
final class CsvCell {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final String ACTIVE = "=+-@'\t";

    private CsvCell() {}

    /** With an apostrophe before what a spreadsheet would calculate; it shows the rest as text. */
    static String write(String text) {
        return isActive(text) ? "'" + text : text;
    }

    /** Without that apostrophe. */
    static String read(String cell) {
        return cell.startsWith("'") && isActive(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isActive(String text) {
        return !text.isEmpty()
                && ACTIVE.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
    }
}
