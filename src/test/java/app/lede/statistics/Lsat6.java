package app.lede.statistics;

import java.util.Map;
import java.util.TreeMap;

/**
 * Section 6 of the Law School Admission Test: 1,000 learners, five items. Bock and Lieberman 1970, Psychometrika 35, 179;
 * the data set LSAT of the R package ltm.
 */
final class Lsat6 {
    private static final Map<String, Integer> PATTERNS = Map.ofEntries(
            Map.entry("00000", 3),
            Map.entry("00001", 6),
            Map.entry("00010", 2),
            Map.entry("00011", 11),
            Map.entry("00100", 1),
            Map.entry("00101", 1),
            Map.entry("00110", 3),
            Map.entry("00111", 4),
            Map.entry("01000", 1),
            Map.entry("01001", 8),
            Map.entry("01011", 16),
            Map.entry("01101", 3),
            Map.entry("01110", 2),
            Map.entry("01111", 15),
            Map.entry("10000", 10),
            Map.entry("10001", 29),
            Map.entry("10010", 14),
            Map.entry("10011", 81),
            Map.entry("10100", 3),
            Map.entry("10101", 28),
            Map.entry("10110", 15),
            Map.entry("10111", 80),
            Map.entry("11000", 16),
            Map.entry("11001", 56),
            Map.entry("11010", 21),
            Map.entry("11011", 173),
            Map.entry("11100", 11),
            Map.entry("11101", 61),
            Map.entry("11110", 28),
            Map.entry("11111", 298));

    private Lsat6() {}

    static AnswerSheet sheet() {
        return Sheets.ofPatterns(PATTERNS);
    }

    /** As a file for the command line. */
    static String csv() {
        var text = new StringBuilder("learner,i1,i2,i3,i4,i5\n");
        int learner = 0;
        for (var pattern : new TreeMap<>(PATTERNS).entrySet()) {
            for (int i = 0; i < pattern.getValue(); i++) {
                text.append("L").append(++learner);
                pattern.getKey().chars().forEach(mark -> text.append(',').append((char) mark));
                text.append('\n');
            }
        }
        return text.toString();
    }
}
