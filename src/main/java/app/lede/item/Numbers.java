package app.lede.item;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
            "billion", new BigDecimal(1_000_000_000),
            "trillion", new BigDecimal("1000000000000"));
    /** Scales that mean nothing unless they follow digits. */
    private static final Map<String, BigDecimal> SHORT_SCALES = Map.of(
            "k", new BigDecimal(1_000),
            "m", new BigDecimal(1_000_000),
            "mn", new BigDecimal(1_000_000),
            "bn", new BigDecimal(1_000_000_000),
            "tn", new BigDecimal("1000000000000"));

    private static final BigDecimal THOUSAND = new BigDecimal(1_000);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final String GROUP_SEPARATORS = "[, '\u00a0\u202f]";

    /** Digits, grouped in threes or not, with decimals behind a point, or behind a comma that cannot group threes. */
    static final String DIGITS = "\\d{1,3}(?:" + GROUP_SEPARATORS + "\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?|\\.\\d+";

    private static final Pattern TOKEN = Pattern.compile(
            "(?<digits>(?<![\\p{L}\\d.,])[+-]?(?:" + DIGITS + ")(?![.,]?\\d))|(?<word>\\p{L}+)|(?<broken>\\d)");

    /** Ordinals as words; tens are put together with units: "twenty-first". */
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    /** A number within a list of words, and where the words go on behind it; it begins there if none was found. */
    record Run(BigDecimal value, int end) {}

    private Numbers() {}

    /**
     * The number a text states, if it states exactly one: "more than 400,000 people" does, "90 or 100" does not. Digits
     * may be grouped in threes; a point begins the decimals, and so does a comma that cannot group threes.
     */
    public static Optional<BigDecimal> parse(String text) {
        var tokens = new ArrayList<String>();
        var matcher = TOKEN.matcher(text.strip().toLowerCase(Locale.ROOT).replace('\u2212', '-'));
        while (matcher.find()) {
            if (matcher.group("broken") != null) {
                return Optional.empty();
            }
            tokens.add(matcher.group());
        }
        int begin = 0;
        while (begin < tokens.size() && !isNumeric(tokens.get(begin))) {
            begin++;
        }
        if (begin == tokens.size()) {
            return Optional.empty();
        }
        var reading = new Reading();
        int end = begin;
        while (end < tokens.size() && reading.take(tokens.get(end))) {
            end++;
        }
        if (tokens.subList(end, tokens.size()).stream().anyMatch(Numbers::isNumeric)) {
            return Optional.empty();
        }
        boolean negative = begin > 0 && tokens.get(begin - 1).equals("minus");
        return Optional.of(negative ? reading.value().negate() : reading.value());
    }

    /** The number that begins at a word, in lower case and without signs: digits, number words and scales. */
    static Run run(List<String> words, int begin) {
        var first = words.get(begin);
        boolean one = first.equals("a") && begin + 1 < words.size() && SCALES.containsKey(words.get(begin + 1));
        int at = one ? begin + 1 : begin;
        if (!isNumeric(words.get(at)) || !isReadable(words.get(at))) {
            return new Run(BigDecimal.ZERO, begin);
        }
        var reading = new Reading();
        int end = at;
        while (end < words.size() && isReadable(words.get(end)) && reading.take(words.get(end))) {
            end++;
        }
        // "one hundred and people": what joins nothing is left where it stands
        return new Run(reading.value(), words.get(end - 1).equals("and") ? end - 1 : end);
    }

    /** Whether a word is a number word or scale, an ordinal too. */
    static boolean isNumberWord(String word) {
        return UNITS.containsKey(word) || SCALES.containsKey(word) || word.equals("half") || ORDINALS.contains(word);
    }

    /** Which one an ordinal names: 2 for "second". */
    static OptionalInt ordinal(String word) {
        int index = ORDINALS.indexOf(word);
        return word.equals("thirtieth")
                ? OptionalInt.of(30)
                : index < 0 ? OptionalInt.empty() : OptionalInt.of(index + 1);
    }

    /** Whether digits state a number: "007" and "1.2.3" are names. */
    private static boolean isReadable(String token) {
        return Character.isLetter(token.charAt(0))
                || (token.matches("[+-]?(?:" + DIGITS + ")") && !token.matches("[+-]?0\\d.*"));
    }

    private static boolean isNumeric(String token) {
        return !Character.isLetter(token.charAt(0))
                || UNITS.containsKey(token)
                || SCALES.containsKey(token)
                || token.equals("half");
    }

    /** A number being read from left to right. */
    private static final class Reading {
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal group = BigDecimal.ZERO;
        private String last = "";

        /** Whether the token goes on with the number; if not, nothing has changed. */
        boolean take(String token) {
            boolean taken = !Character.isLetter(token.charAt(0))
                    ? takeFirst(new BigDecimal(decimal(token)))
                    : token.equals("half") ? takeFirst(HALF) : takeWord(token);
            last = taken ? token : last;
            return taken;
        }

        private boolean takeFirst(BigDecimal number) {
            group = last.isEmpty() ? number : group;
            return last.isEmpty();
        }

        private boolean takeWord(String word) {
            var unit = UNITS.get(word);
            if (unit != null) {
                return takeUnit(unit);
            }
            var scale = SCALES.get(word);
            if (scale == null && !last.isEmpty()) {
                scale = Character.isLetter(last.charAt(0)) ? null : SHORT_SCALES.get(word);
            }
            if (scale != null) {
                takeScale(scale);
                return true;
            }
            return (word.equals("and") && SCALES.containsKey(last)) || (word.equals("a") && last.equals("half"));
        }

        private boolean takeUnit(int unit) {
            var before = UNITS.get(last);
            boolean fits = before == null
                    ? last.isEmpty() || last.equals("and") || SCALES.containsKey(last)
                    : before >= 20 && unit > 0 && unit < 10;
            if (fits) {
                group = group.add(BigDecimal.valueOf(unit));
            }
            return fits;
        }

        private void takeScale(BigDecimal scale) {
            group = (group.signum() == 0 ? BigDecimal.ONE : group).multiply(scale);
            if (scale.compareTo(THOUSAND) >= 0) {
                total = total.add(group);
                group = BigDecimal.ZERO;
            }
        }

        BigDecimal value() {
            return total.add(group);
        }
    }

    private static String decimal(String digits) {
        var grouped = digits.matches("[+-]?\\d{1,3}(?:" + GROUP_SEPARATORS + "\\d{3})+(?:\\.\\d+)?");
        return grouped ? digits.replaceAll(GROUP_SEPARATORS, "") : digits.replace(',', '.');
    }

    /** The number in digits, grouped in threes with commas from five digits on: years stay years. */
    public static String say(BigDecimal number) {
        boolean grouped = number.abs().compareTo(BigDecimal.valueOf(10_000)) >= 0;
        return new DecimalFormat(
                        grouped ? "#,##0.######" : "0.######", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
                .format(number);
    }
}
