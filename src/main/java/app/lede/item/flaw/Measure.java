package app.lede.item.flaw;

import app.lede.item.Numbers;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An option that is an amount: "20", "about 340,000 donors", "more than 400,000", "10 to 20 percent".
 *
 * @param low the least it may be; negative infinity for "fewer than"
 * @param high the most it may be; infinity for "more than"
 * @param unit what is counted, lower case; may be empty
 * @param range whether it stands for several amounts
 */
record Measure(double low, double high, String unit, boolean range) {
    private static final String WORD = "(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
            + "|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
            + "|hundred|thousand|million|billion|trillion|dozen)";
    private static final String NUMBER =
            "(?:[$€£]?\\d{1,3}(?:[, \u00a0\u202f]\\d{3})+(?:\\.\\d+)?|[$€£]?\\d+(?:\\.\\d+)?|" + WORD
                    + "(?:[- ](?:and )?" + WORD
                    + ")*)(?: (?:hundred|thousand|million|billion|trillion|bn|m)\\b)?(?![\\d:])";
    private static final Pattern OPEN_ABOVE =
            Pattern.compile("(?:more than|over|above|at least|no fewer than|not less than|upwards of|greater than) ("
                    + NUMBER + ")(?:\\b|(?=%))(.*)");
    private static final Pattern OPEN_BELOW =
            Pattern.compile("(?:fewer than|less than|under|below|up to|at most|no more than|not more than) (" + NUMBER
                    + ")(?:\\b|(?=%))(.*)");
    private static final Pattern FROM_TO = Pattern.compile("(?:between |from )?(" + NUMBER
            + ")(.*?)(?: to | and | ?[-–—] ?(?=[\\d$€£]))(" + NUMBER + ")(?:\\b|(?=%))(.*)");
    private static final Pattern POINT =
            Pattern.compile("(?:(?:about|around|roughly|nearly|almost|some|approximately|exactly|just) )?(" + NUMBER
                    + ")(?:\\b|(?=%))(.*)");

    /** Below it "3-2" is a score and not a range. */
    private static final int SCORE = 20;

    static Optional<Measure> read(String text) {
        var plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("[.]$", "");
        var above = OPEN_ABOVE.matcher(plain);
        if (above.matches()) {
            return number(above.group(1))
                    .map(low -> new Measure(low, Double.POSITIVE_INFINITY, unit(above.group(2)), true));
        }
        var below = OPEN_BELOW.matcher(plain);
        if (below.matches()) {
            return number(below.group(1))
                    .map(high -> new Measure(Double.NEGATIVE_INFINITY, high, unit(below.group(2)), true));
        }
        var fromTo = FROM_TO.matcher(plain);
        if (fromTo.matches()) {
            return fromTo(fromTo.group(1), fromTo.group(2), fromTo.group(3), unit(fromTo.group(4)));
        }
        var point = POINT.matcher(plain);
        return point.matches()
                ? number(point.group(1)).map(at -> new Measure(at, at, unit(point.group(2)), false))
                : Optional.empty();
    }

    private static Optional<Measure> fromTo(String from, String between, String to, String unit) {
        var ends = number(from).flatMap(low -> number(to).map(high -> new Measure(low, high, unit, true)));
        return ends.filter(measure -> measure.low < measure.high)
                .filter(measure -> measure.high >= SCORE || !unit.isEmpty())
                .filter(_ -> between.isBlank() || unit(between).equals(unit));
    }

    private static Optional<Double> number(String text) {
        return Numbers.parse(text).map(Number::doubleValue);
    }

    private static String unit(String rest) {
        var unit = rest.strip();
        return unit.equals("%") ? "percent" : unit;
    }

    /** Whether an amount could be both. */
    boolean overlaps(Measure other) {
        return unit.equals(other.unit) && low <= other.high && other.low <= high;
    }

    /** What it is sorted by. */
    double at() {
        return Double.isInfinite(low) ? high : low;
    }
}
