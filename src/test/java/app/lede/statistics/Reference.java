package app.lede.statistics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A figure as another program computed it, beside ours. The files are made as {@code README.md} beside them tells.
 *
 * @param set the data set
 * @param source the program
 * @param item from 1; 0 for the quiz; for abilities the score
 * @param theirs the other program's
 * @param ours null if we leave it blank
 */
record Reference(
        String set,
        String source,
        String figure,
        int item,
        double theirs,
        @Nullable Double ours) {

    /** Every figure of every data set in a folder. */
    static List<Reference> in(Path folder) throws IOException {
        var references = new ArrayList<Reference>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(path -> path.toString().endsWith(".csv"))
                    .sorted()
                    .toList()) {
                references.addAll(of(file));
            }
        }
        return references;
    }

    /** How far ours is from theirs: of numbers above 1 the share, of smaller ones the difference; infinite if blank. */
    double difference() {
        return ours == null ? Double.POSITIVE_INFINITY : Math.abs(ours - theirs) / Math.max(1, Math.abs(theirs));
    }

    /** How near ours must be: no nearer than the other program comes to what it seeks. */
    double tolerance() {
        return switch (source) {
            case "eRm" -> figure.equals("likeliestSe") ? 2e-4 : 5e-5;
            case "psychotools" -> 1e-6;
            default -> figure.equals("ability") || figure.equals("abilitySe") ? 1e-6 : 1e-9;
        };
    }

    private static List<Reference> of(Path file) throws IOException {
        var name = file.getFileName().toString().replace(".csv", "");
        var rows = Files.readAllLines(file);
        var marks = rows.subList(1, rows.size()).stream()
                .map(row -> Stream.of(row.split(",", -1))
                        .skip(1)
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toArray(double[][]::new);
        int items = marks[0].length;
        var plain = ItemAnalysis.of(Sheets.ofMarks(
                marks, IntStream.range(0, items).mapToDouble(i -> 1).toArray()));
        var weighted = ItemAnalysis.of(Sheets.ofMarks(
                marks, IntStream.range(0, items).mapToDouble(i -> i % 3 + 1.0).toArray()));
        var references = new ArrayList<Reference>();
        for (var ending : List.of(".r.txt", ".moodle.txt")) {
            for (var line : Files.readAllLines(file.resolveSibling(name + ending))) {
                var parts = line.split(" ", -1);
                int item = Integer.parseInt(parts[2]);
                var ours = figure(parts[0].endsWith("weighted") ? weighted : plain, parts[1], item);
                references.add(new Reference(name, parts[0], parts[1], item, Double.parseDouble(parts[3]), ours));
            }
        }
        return references;
    }

    private static @Nullable Double figure(ItemAnalysis analysis, String figure, int item) {
        var quiz = analysis.quiz();
        return switch (figure) {
            case "mean" -> quiz.mean();
            case "median" -> quiz.median();
            case "quizSd" -> quiz.sd();
            case "skewness" -> quiz.skewness();
            case "kurtosis" -> quiz.kurtosis();
            case "skewnessAsPsych" -> quiz.skewnessAsPsych();
            case "kurtosisAsPsych" -> quiz.kurtosisAsPsych();
            case "alpha" -> quiz.alpha();
            case "errorRatio" -> quiz.errorRatio();
            case "sem" -> quiz.sem();
            case "raschDifficulty" -> analysis.rasch().difficulty(item - 1);
            case "raschSe" -> analysis.rasch().standardError(item - 1);
            case "ability" -> score(analysis, item).ability();
            case "abilitySe" -> score(analysis, item).standardError();
            case "likeliest" -> score(analysis, item).likeliest();
            case "likeliestSe" -> score(analysis, item).likeliestError();
            default -> ofItem(analysis.items().get(item - 1), figure);
        };
    }

    private static @Nullable Double ofItem(ItemFigures item, String figure) {
        return switch (figure) {
            case "facility" -> item.facility();
            case "sd" -> item.sd();
            case "intendedWeight" -> item.intendedWeight();
            case "effectiveWeight" -> item.effectiveWeight();
            case "discrimination" -> item.discrimination();
            case "efficiency" -> item.efficiency();
            case "pointBiserial" -> item.pointBiserial();
            case "itemRest" -> item.itemRest();
            case "d" -> item.d();
            case "alphaIfDeleted" -> item.alphaIfDeleted();
            default -> throw new IllegalArgumentException(figure);
        };
    }

    private static RaschScore score(ItemAnalysis analysis, int score) {
        return ((Rasch.Estimated) analysis.rasch()).scores().get(score);
    }
}
