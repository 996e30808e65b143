package app.lede.statistics;

import org.jspecify.annotations.Nullable;

/**
 * How an option was chosen.
 *
 * @param label the option
 * @param key whether it is right
 * @param lower how many of the lower third chose it
 * @param middle how many of the middle third
 * @param upper how many of the upper third
 * @param share of all learners, 0 to 1; null without learners
 * @param unused whether it is a distractor that fewer than 5 percent chose: non-functioning, as Haladyna and Downing
 *     1993 (Educ. Psych. Meas. 53, 999) call it
 */
public record OptionFigures(
        String label,
        boolean key,
        int lower,
        int middle,
        int upper,
        @Nullable Double share,
        boolean unused) {

    /** How many chose it. */
    public int count() {
        return lower + middle + upper;
    }

    OptionFigures withoutUse() {
        return new OptionFigures(label, key, lower, middle, upper, share, true);
    }

    /** How many of a third chose it. */
    public int count(Third third) {
        return switch (third) {
            case LOWER -> lower;
            case MIDDLE -> middle;
            case UPPER -> upper;
        };
    }
}
