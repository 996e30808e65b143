package app.lede.command;

import java.util.List;

/** A table that cannot be used, with everything that is wrong in it. */
final class TableRefused extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<CellProblem> problems;

    TableRefused(List<CellProblem> problems) {
        super("The table cannot be used.");
        this.problems = List.copyOf(problems);
    }

    TableRefused(int line, int column, String message) {
        this(List.of(new CellProblem(line, column, message)));
    }

    List<CellProblem> problems() {
        return problems;
    }
}
