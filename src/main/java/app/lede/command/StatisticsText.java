package app.lede.command;

import app.lede.statistics.Findings;
import app.lede.statistics.ItemAnalysis;
import app.lede.statistics.ItemFigures;
import app.lede.statistics.Rasch;
import app.lede.statistics.Third;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The figures for a person: what they mean first, then tables. Undefined is blank. */
final class StatisticsText {
    private static final int LONGEST_LABEL = 24;

    private final ItemAnalysis analysis;
    private final StringBuilder text = new StringBuilder();

    private StatisticsText(ItemAnalysis analysis) {
        this.analysis = analysis;
    }

    /** @param blanks how many answers were missing and counted 0 */
    static String of(ItemAnalysis analysis, int blanks) {
        var form = new StatisticsText(analysis);
        form.line(count(analysis.n(), "learner") + ", " + count(analysis.items().size(), "item"));
        form.findings();
        form.quiz();
        form.items();
        form.options();
        form.notes(blanks);
        return form.text.toString();
    }

    private void findings() {
        heading("What to look at");
        var findings = Findings.of(analysis);
        if (findings.isEmpty()) {
            line("Nothing stands out.");
        }
        findings.forEach(finding -> line("- " + finding.say()));
    }

    private void quiz() {
        heading("The quiz, in points of " + number(analysis.points(), 0));
        var quiz = analysis.quiz();
        table(
                List.of("mean", "median", "sd", "skewness", "kurtosis", "alpha", "error ratio", "sem"),
                List.of(Stream.of(
                                quiz.mean(),
                                quiz.median(),
                                quiz.sd(),
                                quiz.skewness(),
                                quiz.kurtosis(),
                                quiz.alpha(),
                                quiz.errorRatio(),
                                quiz.sem())
                        .map(StatisticsText::figure)
                        .toList()));
    }

    private void items() {
        heading("The items");
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < analysis.items().size(); i++) {
            var item = analysis.items().get(i);
            rows.add(List.of(
                    label(item.id()),
                    figure(item.facility()),
                    figure(item.sd()),
                    figure(item.effectiveWeight()),
                    figure(item.discrimination()),
                    figure(item.efficiency()),
                    figure(item.pointBiserial()),
                    figure(item.d()),
                    figure(item.alphaIfDeleted()),
                    figure(analysis.rasch().difficulty(i)),
                    figure(analysis.rasch().standardError(i))));
        }
        table(
                List.of(
                        "item",
                        "facility",
                        "sd",
                        "weight",
                        "item-rest",
                        "efficiency",
                        "item-total",
                        "d",
                        "alpha without",
                        "Rasch",
                        "se"),
                rows);
    }

    private void options() {
        if (analysis.items().stream().allMatch(item -> item.options() == null)) {
            return;
        }
        heading("The options: how many of the lower, middle and upper third chose each (* is right)");
        var rows = new ArrayList<List<String>>();
        for (var item : analysis.items()) {
            rows.addAll(rows(item));
        }
        var thirds = analysis.thirds();
        table(
                List.of(
                        "item",
                        "option",
                        "lower of " + thirds.size(Third.LOWER),
                        "middle of " + thirds.size(Third.MIDDLE),
                        "upper of " + thirds.size(Third.UPPER)),
                rows);
    }

    private static List<List<String>> rows(ItemFigures item) {
        var options = item.options();
        if (options == null) {
            return List.of();
        }
        var all = new ArrayList<>(options.options());
        if (options.unanswered().count() > 0) {
            all.add(options.unanswered());
        }
        return all.stream()
                .map(option -> List.of(
                        label(item.id()),
                        label(option.label()) + (option.key() ? " *" : ""),
                        String.valueOf(option.lower()),
                        String.valueOf(option.middle()),
                        String.valueOf(option.upper())))
                .toList();
    }

    private void notes(int blanks) {
        heading("Notes");
        if (blanks > 0) {
            line(count(blanks, "empty cell") + (blanks == 1 ? " counts 0." : " count 0."));
        }
        line("Empty places are figures that are undefined. Item-rest is Moodle's discrimination index. Skewness and"
                + " kurtosis are Moodle's.");
        line("d is the facility in the upper third (" + analysis.thirds().size(Third.UPPER)
                + ") less that in the lower (" + analysis.thirds().size(Third.LOWER)
                + "); learners with equal totals stay together.");
        switch (analysis.rasch()) {
            case Rasch.Estimated estimated -> {
                line("Rasch difficulties are in logits, centred on 0, by conditional maximum likelihood.");
                for (int i = 0; i < estimated.items().size(); i++) {
                    var why = estimated.items().get(i).why();
                    if (!why.isEmpty()) {
                        line(label(analysis.items().get(i).id()) + " has no Rasch difficulty. " + why);
                    }
                }
            }
            case Rasch.NotEstimated(String why) -> line("There are no Rasch difficulties. " + why);
        }
    }

    private void heading(String words) {
        text.append('\n');
        line(words);
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    /** The first column to the left, figures to the right. */
    private void table(List<String> head, List<List<String>> rows) {
        var widths = new int[head.size()];
        var all = Stream.concat(Stream.of(head), rows.stream()).toList();
        for (var row : all) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        for (var row : all) {
            var line = new StringBuilder(" ");
            for (int i = 0; i < widths.length; i++) {
                var fill = " ".repeat(widths[i] - width(row.get(i)));
                boolean isWords = head.get(i).equals("item") || head.get(i).equals("option");
                line.append(' ')
                        .append(isWords ? row.get(i) + fill : fill + row.get(i))
                        .append(' ');
            }
            line(line.toString().stripTrailing());
        }
    }

    private static int width(String words) {
        return words.codePointCount(0, words.length());
    }

    private static String label(String words) {
        return width(words) <= LONGEST_LABEL
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
    }

    private static String figure(@Nullable Double figure) {
        return figure == null ? "" : number(figure, 3);
    }

    private static String number(double number, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", number);
    }

    private static String count(int number, String of) {
        return number + " " + of + (number == 1 ? "" : "s");
    }
}
