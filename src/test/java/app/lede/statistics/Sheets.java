package app.lede.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Small answer sheets, written as they are thought of. */
final class Sheets {
    private Sheets() {}

    /** One string of 0 and 1 for each learner, with how many gave it. */
    static AnswerSheet ofPatterns(Map<String, Integer> patterns) {
        var rows = new ArrayList<String>();
        new TreeMap<>(patterns).forEach((pattern, count) -> {
            for (int i = 0; i < count; i++) {
                rows.add(pattern);
            }
        });
        return ofRows(rows.toArray(String[]::new));
    }

    /** One string of 0 and 1 for each learner. */
    static AnswerSheet ofRows(String... rows) {
        int items = rows.length == 0 ? 0 : rows[0].length();
        return new AnswerSheet(
                rows.length,
                IntStream.range(0, items)
                        .mapToObj(item -> ItemMarks.of(
                                "Q" + (item + 1),
                                List.of(rows).stream()
                                        .map(row -> (double) (row.charAt(item) - '0'))
                                        .toList()))
                        .toList());
    }

    /** The marks of each learner. */
    static AnswerSheet ofMarks(double[][] learners, double... points) {
        return new AnswerSheet(
                learners.length,
                IntStream.range(0, points.length)
                        .mapToObj(item -> new ItemMarks(
                                "Q" + (item + 1),
                                points[item],
                                null,
                                List.of(learners).stream().map(row -> row[item]).toList(),
                                null))
                        .toList());
    }
}
