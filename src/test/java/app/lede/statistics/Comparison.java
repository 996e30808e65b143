package app.lede.statistics;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Prints how far our figures are from those of other programs: see bench/statistics. */
final class Comparison {
    private Comparison() {}

    public static void main(String[] arguments) throws IOException {
        var byFigure = Reference.in(Path.of(arguments[0])).stream()
                .collect(Collectors.groupingBy(
                        reference -> reference.figure() + " " + reference.source(), TreeMap::new, Collectors.toList()));
        System.out.printf("%-16s %-16s %8s %20s %s%n", "figure", "source", "compared", "largest difference", "allowed");
        byFigure.values().forEach(Comparison::print);
        boolean agrees = byFigure.values().stream()
                .flatMap(List::stream)
                .allMatch(reference -> reference.difference() < reference.tolerance());
        System.out.println(agrees ? "All agree." : "Some differ.");
        System.exit(agrees ? 0 : 1);
    }

    private static void print(List<Reference> same) {
        var worst = same.stream()
                .max(Comparator.comparingDouble(Reference::difference))
                .orElseThrow();
        System.out.printf(
                "%-16s %-16s %8d %20.1e %.0e%s%n",
                worst.figure(),
                worst.source(),
                same.size(),
                worst.difference(),
                worst.tolerance(),
                worst.difference() < worst.tolerance() ? "" : "  " + worst);
    }
}
