package app.lede.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Reads the figures for an instructor. */
public final class Findings {
    /** Below this alpha, totals order learners hardly better than chance would (Nunnally 1967, 226: .50 for the least). */
    static final double ROUGH = 0.5;

    /** Fewer than this many in the upper third say nothing about the key. */
    private static final int LEAST_UPPER = 3;

    /** What alpha must gain for an item to be worth leaving out. */
    private static final double GAIN = 0.02;

    private Findings() {}

    /** What is worth telling, the gravest kind first and items in their order. */
    public static List<Finding> of(ItemAnalysis analysis) {
        var found = new ArrayList<Finding>();
        if (analysis.n() < ItemAnalysis.ENOUGH) {
            found.add(new Finding.FewLearners(analysis.n()));
        }
        var about = new ArrayList<Finding>();
        analysis.items().forEach(item -> read(item, analysis, about::add));
        about.sort(Comparator.comparingInt(Findings::rank));
        found.addAll(about);
        var alpha = analysis.quiz().alpha();
        var sem = analysis.quiz().sem();
        if (alpha != null && sem != null) {
            found.add(new Finding.Precision(alpha, sem));
        }
        return List.copyOf(found);
    }

    private static void read(ItemFigures item, ItemAnalysis analysis, Consumer<Finding> found) {
        key(item, analysis, found);
        var facility = item.facility();
        if (facility == null) {
            return;
        }
        var itemRest = item.itemRest();
        if (itemRest != null && itemRest < -chance(analysis.n())) {
            found.accept(new Finding.Backwards(item.id(), itemRest));
        }
        var guess = item.guess();
        if (facility == 0) {
            found.accept(new Finding.NobodyRight(item.id()));
        } else if (facility == 1) {
            found.accept(new Finding.EverybodyRight(item.id()));
        } else if (guess != null && facility < guess) {
            found.accept(new Finding.BelowGuessing(item.id(), facility, guess));
        }
        var alpha = analysis.quiz().alpha();
        var without = item.alphaIfDeleted();
        if (alpha != null && without != null && without - alpha >= GAIN) {
            found.accept(new Finding.BetterWithout(item.id(), alpha, without));
        }
        var options = item.options();
        if (options != null && analysis.n() >= ItemAnalysis.ENOUGH) {
            var unused = options.options().stream()
                    .filter(OptionFigures::unused)
                    .map(OptionFigures::label)
                    .toList();
            if (!unused.isEmpty()) {
                found.accept(new Finding.UnusedOptions(item.id(), unused, analysis.n()));
            }
        }
    }

    private static void key(ItemFigures item, ItemAnalysis analysis, Consumer<Finding> found) {
        var options = item.options();
        int of = analysis.thirds().size(Third.UPPER);
        if (options == null || of < LEAST_UPPER) {
            return;
        }
        var key = options.options().stream()
                .filter(OptionFigures::key)
                .min(Comparator.comparingInt(OptionFigures::upper));
        var distractor = options.options().stream()
                .filter(option -> !option.key())
                .max(Comparator.comparingInt(OptionFigures::upper));
        if (distractor.isPresent()
                && distractor.get().upper() > key.map(OptionFigures::upper).orElse(0)) {
            found.accept(new Finding.CheckKey(
                    item.id(), distractor.get().label(), distractor.get().upper(), of));
        }
    }

    /** How far from 0 a correlation lies by chance, one standard deviation: 1/√(n−1). */
    private static double chance(int n) {
        return 1 / Math.sqrt(n - 1.0);
    }

    private static int rank(Finding finding) {
        return switch (finding) {
            case Finding.FewLearners few -> 0;
            case Finding.CheckKey check -> 1;
            case Finding.NobodyRight nobody -> 2;
            case Finding.Backwards backwards -> 3;
            case Finding.BelowGuessing below -> 4;
            case Finding.BetterWithout better -> 5;
            case Finding.EverybodyRight everybody -> 6;
            case Finding.UnusedOptions unused -> 7;
            case Finding.Precision precision -> 8;
        };
    }
}
