package app.lede.item;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them: "1,200", "1 200", "3.5 million", "twelve", "45 %", "$3bn". */
public final class Numbers {
    private static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "hundred", new BigDecimal(100),
            "dozen", new BigDecimal(12),
            "thousand", new BigDecimal(1_000),
            "million", new BigDecimal(1_000_000),
            "m", new BigDecimal(1_000_000),
            "mn", new BigDecimal(1_000_000),
            "billion", new BigDecimal(1_000_000_000),
            "bn", new BigDecimal(1_000_000_000),
            "trillion", new BigDecimal("1000000000000"));
    private static final Pattern DIGITS = Pattern.compile(
            "[^\\d.,+-]{0,3}?([+-]?(?:\\d{1,3}(?:[, '\u00a0\u202f]\\d{3})+|\\d+)(?:\\.\\d+)?|[+-]?\\.\\d+)\\s*(\\p{L}*).*");

    private Numbers() {}

    /** The number a text states, if it states one. Digits may be grouped in threes; a point begins the decimals. */
    public static Optional<BigDecimal> parse(String text) {
        var trimmed = text.strip().toLowerCase(Locale.ROOT).replace('\u2212', '-');
        var digits = DIGITS.matcher(trimmed);
        if (digits.matches()) {
            var number = new BigDecimal(digits.group(1).replaceAll("[, '\u00a0\u202f]", ""));
            var scale = SCALES.get(digits.group(2));
            return Optional.of(scale == null ? number : number.multiply(scale));
        }
        return words(List.of(trimmed.split("[\\s-]+")));
    }

    private static Optional<BigDecimal> words(List<String> words) {
        var total = BigDecimal.ZERO;
        var group = BigDecimal.ZERO;
        boolean any = false;
        for (var word : words) {
            var unit = UNITS.get(word);
            var scale = word.length() > 2 ? SCALES.get(word) : null;
            if (unit != null) {
                group = group.add(BigDecimal.valueOf(unit));
            } else if (scale != null) {
                group = (group.signum() == 0 ? BigDecimal.ONE : group).multiply(scale);
                if (scale.compareTo(BigDecimal.valueOf(1_000)) >= 0) {
                    total = total.add(group);
                    group = BigDecimal.ZERO;
                }
            } else if (word.equals("and") || (word.equals("a") && !any)) {
                continue;
            } else {
                break;
            }
            any = true;
        }
        return any ? Optional.of(total.add(group)) : Optional.empty();
    }

    /** The number in digits, grouped in threes with commas. */
    public static String say(BigDecimal number) {
        var format = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        return format.format(number);
    }
}
