package app.lede.classroom;

import java.util.List;

/**
 * A learner as a roster file has them.
 *
 * @param line the row, as a spreadsheet counts it
 * @param signInName what they sign in with
 * @param name what others see; blank: the same
 * @param groups empty if in none, or if the file has no such column
 */
public record RosterRow(int line, String signInName, String name, List<String> groups) {
    public RosterRow {
        groups = List.copyOf(groups);
    }
}
