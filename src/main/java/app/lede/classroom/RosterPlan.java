package app.lede.classroom;

import java.util.List;

/**
 * What a roster file would do to a class; nothing is done yet.
 *
 * @param changes one for each row without a problem, in their order
 * @param problems of the other rows: they are left out
 * @param missing who is in the class but not in the file
 * @param ignored headings of columns that mean nothing here
 */
public record RosterPlan(
        List<RosterChange> changes, List<RosterProblem> problems, List<Member> missing, List<String> ignored) {
    public RosterPlan {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
        missing = List.copyOf(missing);
        ignored = List.copyOf(ignored);
    }

    public long count(RosterChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }
}
