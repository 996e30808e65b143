package app.lede.writing.drafting;

import app.lede.item.Numbers;
import app.lede.reading.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Wrong numbers close to the right one, written like it: as many digits, the same unit, the same hedge. */
final class NumberNeighbours {
    private static final Pattern DIGITS = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
    private static final double[] FACTORS = {0.4, 0.5, 0.6, 0.7, 0.75, 1.25, 1.3, 1.4, 1.5, 1.75, 2.0};
    private static final int[] STEPS = {-5, -4, -3, -2, -1, 1, 2, 3, 4, 5};
    private static final List<String> WORDS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    private NumberNeighbours() {}

    static List<String> of(Quantity quantity, RandomGenerator random) {
        var said = new LinkedHashSet<String>();
        for (int tries = 0; tries < 60 && said.size() < Distractors.WANTED; tries++) {
            near(quantity, random, 0).ifPresent(said::add);
        }
        said.remove(quantity.say());
        return new ArrayList<>(said);
    }

    /**
     * One wrong number.
     *
     * @param direction 1 for a greater one, -1 for a smaller one, 0 for either
     */
    static Optional<String> near(Quantity quantity, RandomGenerator random, int direction) {
        var matcher = DIGITS.matcher(quantity.amount());
        if (!matcher.find()) {
            return inWords(quantity, random, direction);
        }
        var shown = matcher.group();
        var number = new BigDecimal(shown.replace(",", ""));
        var changed = change(number, random, direction);
        if (changed.compareTo(number) == 0
                || changed.signum() <= 0
                || quantity.measure() == Quantity.Measure.PERCENT
                        && changed.compareTo(BigDecimal.valueOf(100)) >= 0
                        && number.compareTo(BigDecimal.valueOf(100)) < 0
                || isTwin(quantity, number, changed)) {
            return Optional.empty();
        }
        var text = shown.contains(",") ? grouped(changed) : plain(number, changed);
        var amount = quantity.amount().substring(0, matcher.start())
                + text
                + quantity.amount().substring(matcher.end());
        return Optional.of(quantity.hedge().isEmpty() ? amount : quantity.hedge() + " " + amount);
    }

    /** With commas where the right one has them, so that it is not known by its form. */
    private static String grouped(BigDecimal number) {
        return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    private static String plain(BigDecimal number, BigDecimal changed) {
        var thousand = BigDecimal.valueOf(1000);
        return number.compareTo(thousand) < 0 && changed.compareTo(thousand) >= 0
                ? Numbers.say(changed)
                : changed.toPlainString();
    }

    /** About as many is not another answer when the number itself is only about. */
    private static boolean isTwin(Quantity quantity, BigDecimal number, BigDecimal changed) {
        if (quantity.sense() == Quantity.Sense.EXACT) {
            return false;
        }
        double ratio = changed.doubleValue() / number.doubleValue();
        return ratio > 0.85 && ratio < 1.2;
    }

    private static BigDecimal change(BigDecimal number, RandomGenerator random, int direction) {
        BigDecimal changed;
        if (number.scale() <= 0 && number.compareTo(BigDecimal.valueOf(21)) < 0) {
            changed = number.add(BigDecimal.valueOf(STEPS[random.nextInt(STEPS.length)]));
            if (changed.compareTo(BigDecimal.ONE) <= 0) {
                return number;
            }
        } else {
            int digits = Math.max(2, number.stripTrailingZeros().precision());
            changed = number.multiply(BigDecimal.valueOf(FACTORS[random.nextInt(FACTORS.length)]))
                    .round(new MathContext(digits, RoundingMode.HALF_UP))
                    .setScale(Math.max(0, number.scale()), RoundingMode.HALF_UP);
        }
        int side = changed.compareTo(number);
        return direction != 0 && side != direction ? number : changed;
    }

    private static Optional<String> inWords(Quantity quantity, RandomGenerator random, int direction) {
        int at = WORDS.indexOf(quantity.amount());
        if (at < 2) {
            return Optional.empty();
        }
        int other = at + STEPS[random.nextInt(STEPS.length)];
        if (other < 2 || other >= WORDS.size() || direction != 0 && Integer.signum(other - at) != direction) {
            return Optional.empty();
        }
        var word = WORDS.get(other);
        return Optional.of(quantity.hedge().isEmpty() ? word : quantity.hedge() + " " + word);
    }
}
