package app.lede.attempt;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * What an attempt is worth.
 *
 * @param points the marks reached, 0 to {@code of}; parts of a point where an item gives partial credit
 * @param of the marks there were to reach
 */
public record Score(double points, int of) {

    /** As a person says it: "7.5 of 10 points". */
    public String words() {
        var format = new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        return format.format(points) + " of " + of + (of == 1 ? " point" : " points");
    }

    /** Share of the marks, 0 to 1; of no marks, none. */
    public double share() {
        return of == 0 ? 0 : points / of;
    }
}
