package app.lede.results;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How shares and points are printed: exact halves go up, and no digit comes from binary fractions. */
public final class Points {
    /** Sums of thirds and sevenths are exact to far more than this. */
    static final int NOISE_FREE = 9;

    private static final int SHARE_DECIMALS = 2;

    private Points() {}

    /** The number with at most two decimals and no trailing zeros: {@code 2.67}, {@code 3}. */
    public static String say(double number) {
        return round(number, SHARE_DECIMALS).stripTrailingZeros().toPlainString();
    }

    /** The number as {@link #say} prints it. */
    public static double printed(double number) {
        return round(number, SHARE_DECIMALS).doubleValue();
    }

    /** The share in whole percent: {@code 67%}. */
    public static String percent(double share) {
        return round(share * 100, 0).toPlainString() + "%";
    }

    /** The number without the noise of binary fractions: three thirds are 1. */
    static double exact(double number) {
        return BigDecimal.valueOf(number)
                .setScale(NOISE_FREE, RoundingMode.HALF_UP)
                .doubleValue();
    }

    static BigDecimal round(double number, int decimals) {
        return BigDecimal.valueOf(number)
                .setScale(NOISE_FREE, RoundingMode.HALF_UP)
                .setScale(decimals, RoundingMode.HALF_UP);
    }
}
