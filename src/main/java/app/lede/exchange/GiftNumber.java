package app.lede.exchange;

import java.math.BigDecimal;

/** A number as GIFT writes it: {@code 5}, {@code 5:0.5}, {@code 4.5..5.5}. */
record GiftNumber(BigDecimal value, BigDecimal tolerance) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static GiftNumber read(String text) throws Unreadable {
        int range = text.indexOf("..");
        if (range >= 0) {
            var low = number(text.substring(0, range));
            var high = number(text.substring(range + 2));
            if (low.compareTo(high) > 0) {
                throw new Unreadable("The range of numbers runs backwards: " + text.strip() + ".");
            }
            return new GiftNumber(half(low.add(high)), half(high.subtract(low)));
        }
        int colon = text.indexOf(':');
        return colon < 0
                ? new GiftNumber(number(text), BigDecimal.ZERO)
                : new GiftNumber(number(text.substring(0, colon)), number(text.substring(colon + 1)));
    }

    private static BigDecimal half(BigDecimal number) {
        return number.divide(TWO);
    }

    private static BigDecimal number(String text) throws Unreadable {
        return NumberText.read(text)
                .orElseThrow(() -> new Unreadable("“" + CleanText.title(text) + "” is not a number."));
    }
}
