package app.lede.exchange;

import app.lede.item.Item;
import app.lede.item.NumberAnswer;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers in files: digits with a point, no groups, of a length that cannot be used to fill the memory. */
final class NumberText {
    private static final int MAX_DIGITS = 60;
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,2})?");

    private NumberText() {}

    static String write(BigDecimal number) {
        return number.toPlainString();
    }

    static Optional<BigDecimal> read(String text) {
        var stripped = text.strip().replace('\u2212', '-');
        return stripped.length() <= MAX_DIGITS && NUMBER.matcher(stripped).matches()
                ? Optional.of(new BigDecimal(stripped))
                : Optional.empty();
    }

    static Optional<String> whyNot(Item item) {
        return item.content() instanceof NumberAnswer number
                        && !(isShort(number.value()) && isShort(number.tolerance()))
                ? Optional.of("The number has too many digits.")
                : Optional.empty();
    }

    private static boolean isShort(BigDecimal number) {
        return Math.abs((long) number.scale()) + number.precision() < MAX_DIGITS - 2;
    }
}
