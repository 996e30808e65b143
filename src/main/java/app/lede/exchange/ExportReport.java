package app.lede.exchange;

import java.util.List;

/**
 * What became of the items that were to be written.
 *
 * @param written how many were
 * @param leftOut those that were not, and why
 */
public record ExportReport(int written, List<LeftOut> leftOut) {
    public ExportReport {
        leftOut = List.copyOf(leftOut);
    }

    /**
     * An item that was not written.
     *
     * @param number its place in the list given, from 1
     * @param reason a sentence for the author
     */
    public record LeftOut(int number, String reason) {}
}
