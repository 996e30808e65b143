package app.lede.exchange;

import java.math.BigDecimal;

/**
 * An answer as Moodle's formats have it.
 *
 * @param percent of the marks it gives, -100 to 100
 * @param feedback may be empty
 */
record Answer(String text, BigDecimal percent, String feedback) {
    static final BigDecimal FULL = BigDecimal.valueOf(100);

    boolean isRight() {
        return percent.compareTo(FULL) >= 0;
    }

    boolean isPartlyRight() {
        return percent.signum() > 0 && !isRight();
    }
}
