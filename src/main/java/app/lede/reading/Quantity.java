package app.lede.reading;

import java.math.BigDecimal;

/**
 * A number of the article with its hedge.
 *
 * @param value the number itself
 * @param hedge the words before it that hedge it, such as "more than"; empty when it is exact
 * @param sense what the hedge means
 * @param measure what kind of amount it is
 * @param unit what is counted, as the article says it: "people", "euros", "percent"; may be empty for money
 * @param amount the number as written, without the hedge: "400,000", "$1 billion", "90 percent"
 */
public record Quantity(BigDecimal value, String hedge, Sense sense, Measure measure, String unit, String amount) {

    /** Which way a hedge points. */
    public enum Sense {
        EXACT,
        MORE,
        LESS,
        ABOUT
    }

    /** What an amount is an amount of. */
    public enum Measure {
        COUNT,
        MONEY,
        PERCENT
    }

    /** The hedge and the amount. */
    public String say() {
        return hedge.isEmpty() ? amount : hedge + " " + amount;
    }
}
