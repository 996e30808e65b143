package app.lede.command;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Counts of annotated times by file and by sort: how many were found, resolved, and resolved rightly. */
final class DateTally {

    /** What was seen of one annotated time. */
    enum Mark {
        /** In the headline or the dateline, which is not read as prose: counted apart. */
        OUTSIDE,
        GOLD,
        FOUND,
        RESOLVED,
        RIGHT,
        /** One day, one month or one year. */
        UNIT
    }

    private record Seen(String file, GoldDate.Sort sort, Set<Mark> marks) {
        boolean has(Mark mark) {
            return marks.contains(mark);
        }
    }

    private static final String ROW = "%-42s %6s %6s %9s %6s %8s %10s%n";

    private final java.util.List<Seen> seen = new java.util.ArrayList<>();

    void count(String file, GoldDate.Sort sort, Set<Mark> marks) {
        seen.add(new Seen(file, sort, EnumSet.copyOf(marks)));
    }

    /** A line for each file. */
    String files() {
        var lines = new StringBuilder(head("file"));
        seen.stream()
                .map(Seen::file)
                .distinct()
                .forEach(file -> lines.append(line(
                        file.length() > 42 ? file.substring(0, 42) : file,
                        one -> one.file().equals(file))));
        return lines.toString();
    }

    /** A line for each sort, and the sums that are aimed at. */
    String total() {
        var lines = new StringBuilder(head("dates in the running text"));
        for (var sort : GoldDate.Sort.values()) {
            lines.append(line(sort.label(), one -> one.sort() == sort));
        }
        var aimed =
                EnumSet.of(GoldDate.Sort.FULL, GoldDate.Sort.YEAR, GoldDate.Sort.RELATIVE, GoldDate.Sort.DAY_OF_MONTH);
        lines.append(line("full and relative", one -> aimed.contains(one.sort())));
        aimed.add(GoldDate.Sort.CONTEXT);
        lines.append(line("the same with those by the context", one -> aimed.contains(one.sort())));
        lines.append(line(
                "every day, month or year",
                one -> one.has(Mark.UNIT) && one.sort().dated() && one.sort() != GoldDate.Sort.TIME));
        lines.append(line("all with a date", one -> one.sort().dated()));
        lines.append("%d more stand in headlines and datelines, which are not read as prose.%n"
                .formatted(seen.stream().filter(one -> one.has(Mark.OUTSIDE)).count()));
        return lines.toString();
    }

    private static String head(String first) {
        return ROW.formatted(first, "gold", "found", "resolved", "right", "recall", "precision");
    }

    private String line(String label, Predicate<Seen> wanted) {
        Map<Mark, Integer> sums = new EnumMap<>(Mark.class);
        int rightOfResolved = 0;
        for (var one : seen) {
            if (wanted.test(one) && one.has(Mark.GOLD)) {
                one.marks().forEach(mark -> sums.merge(mark, 1, Integer::sum));
                rightOfResolved += one.has(Mark.RESOLVED) && one.has(Mark.RIGHT) ? 1 : 0;
            }
        }
        int gold = sums.getOrDefault(Mark.GOLD, 0);
        int resolved = sums.getOrDefault(Mark.RESOLVED, 0);
        int right = sums.getOrDefault(Mark.RIGHT, 0);
        return ROW.formatted(
                label,
                gold,
                sums.getOrDefault(Mark.FOUND, 0),
                resolved,
                right,
                share(right, gold),
                share(rightOfResolved, resolved));
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "-" : "%.1f %%".formatted(100.0 * part / whole);
    }
}
