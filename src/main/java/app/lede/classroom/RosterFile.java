package app.lede.classroom;

import java.util.List;

/**
 * A roster file as it was read.
 *
 * @param rows those without problems
 * @param problems of the others
 * @param ignored headings of columns that mean nothing here
 * @param withGroups whether it says who is in which group; if not, groups stay as they are
 */
public record RosterFile(List<RosterRow> rows, List<RosterProblem> problems, List<String> ignored, boolean withGroups) {
    public RosterFile {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        ignored = List.copyOf(ignored);
    }
}
