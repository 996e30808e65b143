package app.lede.classroom;

import app.lede.account.InvitedLearners;
import app.lede.base.Refusal;
import app.lede.table.TableReader;
import app.lede.table.TableRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads rosters from the tables of spreadsheets. Pure: asks no database who anybody is. */
public final class RosterReader {
    private static final String DIVIDER = ";";

    private final Map<RosterColumn, Integer> places;
    private final Map<String, Integer> lines = new HashMap<>();
    private final List<RosterRow> rows = new ArrayList<>();
    private final List<RosterProblem> problems = new ArrayList<>();

    private RosterReader(Map<RosterColumn, Integer> places) {
        this.places = places;
    }

    /**
     * The roster in a CSV or XLSX file.
     *
     * @throws Refusal if it is no such file, or has no column of names
     */
    public static RosterFile read(byte[] bytes) {
        return of(TableReader.read(bytes));
    }

    static RosterFile of(List<TableRow> table) {
        if (table.isEmpty()) {
            throw new Refusal("This file is empty. Its first row names the columns; each row after it is a learner.");
        }
        var head = table.getFirst();
        var places = new EnumMap<RosterColumn, Integer>(RosterColumn.class);
        var ignored = new ArrayList<String>();
        for (int i = 0; i < head.cells().size(); i++) {
            var heading = head.cell(i).strip();
            var column = RosterColumn.named(heading);
            if (column.isPresent() && !places.containsKey(column.get())) {
                places.put(column.get(), i);
            } else if (!heading.isEmpty()) {
                ignored.add(heading);
            }
        }
        // A list of names alone: they sign in with them.
        if (!places.containsKey(RosterColumn.SIGN_IN_NAME) && places.containsKey(RosterColumn.NAME)) {
            places.put(RosterColumn.SIGN_IN_NAME, places.get(RosterColumn.NAME));
            places.remove(RosterColumn.NAME);
        }
        if (!places.containsKey(RosterColumn.SIGN_IN_NAME)) {
            throw new Refusal("Row " + head.number() + " names no column “" + RosterColumn.SIGN_IN_NAME.heading()
                    + "” or “" + RosterColumn.NAME.heading() + "”. Write the names of the columns into the first row.");
        }
        var reader = new RosterReader(places);
        table.stream().skip(1).forEach(reader::add);
        return new RosterFile(reader.rows, reader.problems, ignored, places.containsKey(RosterColumn.GROUPS));
    }

    private void add(TableRow line) {
        int before = problems.size();
        var signInName = cell(line, RosterColumn.SIGN_IN_NAME);
        var name = cell(line, RosterColumn.NAME);
        if (signInName.isEmpty()) {
            problem(line, RosterColumn.SIGN_IN_NAME, "There is no name to sign in with. Write one, or delete the row.");
        } else {
            checkNames(line, signInName, name);
            var earlier = lines.putIfAbsent(InvitedLearners.key(signInName), line.number());
            if (earlier != null) {
                problem(
                        line,
                        RosterColumn.SIGN_IN_NAME,
                        "Row " + earlier + " has the same name. Two learners need different ones: add initials, or"
                                + " delete one row.");
            }
        }
        var groups = groups(line);
        if (problems.size() == before) {
            rows.add(new RosterRow(line.number(), signInName, name, groups));
        }
    }

    private void checkNames(TableRow line, String signInName, String name) {
        try {
            InvitedLearners.check(signInName, "");
        } catch (Refusal refusal) {
            problem(line, RosterColumn.SIGN_IN_NAME, String.valueOf(refusal.getMessage()));
            return;
        }
        try {
            InvitedLearners.check(signInName, name);
        } catch (Refusal refusal) {
            problem(line, RosterColumn.NAME, String.valueOf(refusal.getMessage()));
        }
    }

    private List<String> groups(TableRow line) {
        var byKey = new HashMap<String, String>();
        for (var part : cell(line, RosterColumn.GROUPS).split(DIVIDER, -1)) {
            if (!part.isBlank()) {
                try {
                    byKey.putIfAbsent(ClassGroup.key(part), ClassGroup.check(part));
                } catch (Refusal refusal) {
                    problem(line, RosterColumn.GROUPS, String.valueOf(refusal.getMessage()));
                }
            }
        }
        if (byKey.size() > Groups.MOST) {
            problem(line, RosterColumn.GROUPS, "A learner is in at most " + Groups.MOST + " groups.");
        }
        return byKey.values().stream().sorted(Comparator.naturalOrder()).toList();
    }

    private String cell(TableRow line, RosterColumn column) {
        var place = places.get(column);
        return place == null ? "" : line.cell(place).strip().replaceAll("\\s+", " ");
    }

    private void problem(TableRow line, RosterColumn column, String advice) {
        problems.add(new RosterProblem(line.number(), column.heading(), advice));
    }
}
